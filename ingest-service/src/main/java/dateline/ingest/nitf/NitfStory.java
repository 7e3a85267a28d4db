package dateline.ingest.nitf;

import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What the body of NITF tells.
 *
 * @param text paragraphs as plain text; empty where there are none
 * @param date of the story, as written
 */
public record NitfStory(
        Optional<String> headline,
        List<String> subheadlines,
        List<String> authors,
        Optional<String> dateline,
        Optional<String> date,
        Optional<String> summary,
        Optional<String> rights,
        Optional<String> distributor,
        Optional<String> language,
        String text) {

    static final NitfStory EMPTY = new NitfStory(
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");

    public NitfStory {
        subheadlines = List.copyOf(subheadlines);
        authors = List.copyOf(authors);
    }

    /** Reads the element {@code nitf} or its {@code body}, on which the cursor stands. */
    public static NitfStory read(XmlCursor cursor) throws IOException, XmlRejected {
        StoryReader reader = new StoryReader();
        if (cursor.name().equals("body")) {
            reader.body(cursor);
        } else {
            XmlCursor.Children parts = cursor.children();
            while (parts.next()) {
                if (cursor.name().equals("body")) {
                    reader.body(cursor);
                }
            }
        }
        return reader.story();
    }
}
