package dateline.ingest.newsmlg2;

import dateline.ingest.nitf.NitfStory;
import dateline.ingest.wire.WireText;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.Optional;

/** The text in a content set. Its parts are renditions of the same thing: the first that has text is taken. For one item. */
final class Content {

    private String text = "";
    private Optional<NitfStory> story = Optional.empty();
    private Optional<String> language = Optional.empty();
    private String reason = "no contentSet";

    void read(XmlCursor cursor) throws IOException, XmlRejected {
        reason = "nothing in its contentSet";
        XmlCursor.Children renditions = cursor.children();
        while (text.isBlank() && renditions.next()) {
            Optional<String> declared = cursor.language();
            switch (cursor.name()) {
                case "inlineXML" -> inlineXml(cursor);
                case "inlineData" -> inlineData(cursor);
                case "remoteContent" -> reason = "its content elsewhere: " + address(cursor);
                default -> {}
            }
            language = text.isBlank() ? language : declared.or(() -> story.flatMap(NitfStory::language));
        }
    }

    private static String address(XmlCursor cursor) {
        return cursor.attribute("href").or(() -> cursor.attribute("residref")).orElse("no address is given");
    }

    private void inlineXml(XmlCursor cursor) throws IOException, XmlRejected {
        StringBuilder all = new StringBuilder();
        XmlCursor.Children roots = cursor.children();
        while (roots.next()) {
            String name = cursor.name();
            if (name.equals("nitf")) {
                NitfStory read = NitfStory.read(cursor);
                story = Optional.of(read);
                all.append(read.text());
            } else if (WireText.isHtml(name)) {
                all.append(all.isEmpty() ? "" : "\n\n").append(WireText.html(name, cursor.markup()));
            } else {
                reason = "content as <" + name + ">, in which no text is known";
            }
        }
        text = all.toString();
    }

    private void inlineData(XmlCursor cursor) throws IOException, XmlRejected {
        boolean encoded = cursor.attribute("encoding").isPresent()
                || cursor.attribute("encodinguri").isPresent();
        boolean other = cursor.attribute("contenttype")
                .filter(type -> !type.startsWith("text/"))
                .isPresent();
        if (encoded || other) {
            reason = "inline data that is not plain text";
        } else {
            text = WireText.unmarked(cursor.text());
        }
    }

    String text() {
        return text;
    }

    Optional<NitfStory> story() {
        return story;
    }

    Optional<String> language() {
        return language;
    }

    /** What there is instead, where there is no text. */
    String reason() {
        return reason;
    }
}
