package dateline.ingest.newsml1;

import dateline.ingest.nitf.NitfStory;
import dateline.ingest.wire.WireText;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.Locale;

/** One content item: NITF, (X)HTML or plain text, or something that is no text. */
final class ContentItem {

    private final Pieces pieces;
    private final String role;
    private boolean text = true;

    ContentItem(Pieces pieces, String role) {
        this.pieces = pieces;
        this.role = role;
    }

    void read(XmlCursor cursor) throws IOException, XmlRejected {
        cursor.attribute("Href").ifPresent(address -> pieces.insteadOfText("its content elsewhere: " + address));
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "MediaType" ->
                    text &= Envelope.formalName(cursor)
                            .filter(type -> !type.equalsIgnoreCase("Text"))
                            .isEmpty();
                case "MimeType" ->
                    text &= Envelope.formalName(cursor)
                            .filter(type -> !isText(type))
                            .isEmpty();
                case "Encoding" -> encoded(cursor);
                case "DataContent" -> data(cursor);
                default -> {}
            }
        }
    }

    private static boolean isText(String mimeType) {
        String type = mimeType.toLowerCase(Locale.ROOT);
        return (type.startsWith("text/") && !type.equals("text/css")) || type.contains("xml");
    }

    /** Of encoded data only what it says in plain characters is read. */
    private void encoded(XmlCursor cursor) throws IOException, XmlRejected {
        boolean plain = cursor.attribute("Notation")
                .filter(way -> !way.equalsIgnoreCase("none"))
                .isEmpty();
        XmlCursor.Children parts = cursor.children();
        while (plain && parts.next()) {
            if (cursor.name().equals("DataContent")) {
                data(cursor);
            }
        }
        if (!plain) {
            pieces.insteadOfText("encoded data");
        }
    }

    private void data(XmlCursor cursor) throws IOException, XmlRejected {
        if (!text) {
            pieces.insteadOfText("content that is no text");
            return;
        }
        StringBuilder html = new StringBuilder();
        XmlCursor.Children roots = cursor.children();
        while (roots.next()) {
            String name = cursor.name();
            if (name.equals("nitf")) {
                pieces.add(role, NitfStory.read(cursor));
            } else if (WireText.isHtml(name)) {
                html.append(html.isEmpty() ? "" : "\n\n").append(WireText.html(name, cursor.markup()));
            } else {
                pieces.insteadOfText("content as <" + name + ">, in which no text is known");
            }
        }
        pieces.add(role, html.isEmpty() ? WireText.unmarked(roots.ownText()) : html.toString());
    }
}
