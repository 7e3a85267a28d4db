package dateline.ingest.feed.opml;

import dateline.ingest.article.Draft;
import dateline.ingest.feed.Feed;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlDocuments;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes lists of feeds. Folders are passed through: a feed of ours lies in none. Thread-safe. */
public final class Opml {

    private final XmlDocuments documents;

    public Opml(DocumentLimits limits) {
        this.documents = new XmlDocuments(limits);
    }

    /**
     * The feeds of a list, in its order; outlines without {@code xmlUrl} are folders or notes.
     *
     * @throws XmlRejected if it is no XML, or beyond a limit
     */
    public List<Outline> read(InputStream bytes) throws IOException, XmlRejected {
        List<Outline> outlines = new ArrayList<>();
        try (XmlCursor cursor = documents.open(Input.of(bytes, Draft.EMPTY))) {
            cursor.root();
            collect(cursor, outlines);
        }
        return outlines;
    }

    private static void collect(XmlCursor cursor, List<Outline> outlines) throws IOException, XmlRejected {
        XmlCursor.Children children = cursor.children();
        while (children.next()) {
            cursor.attribute("xmlUrl")
                    .or(() -> cursor.attribute("xmlurl"))
                    .ifPresent(address -> outlines.add(new Outline(
                            address.strip(),
                            cursor.attribute("title")
                                    .or(() -> cursor.attribute("text"))
                                    .orElse("")
                                    .strip(),
                            cursor.attribute("language"))));
            collect(cursor, outlines);
        }
    }

    /** A list of feeds. */
    public static String write(List<Feed> feeds) {
        StringBuilder opml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head><title>Feeds of Dateline</title></head>
                  <body>
                """);
        for (Feed feed : feeds) {
            String name = feed.name() == null ? feed.id() : feed.name();
            opml.append("    <outline type=\"rss\"")
                    .append(attribute("text", name))
                    .append(attribute("title", name))
                    .append(feed.language() == null ? "" : attribute("language", feed.language()))
                    .append(attribute("xmlUrl", feed.url().toString()))
                    .append("/>\n");
        }
        return opml.append("  </body>\n</opml>\n").toString();
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\""
                + value.replaceAll("[\\p{Cntrl}]", " ")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;")
                + "\"";
    }
}
