package dateline.ingest.nitf;

import dateline.ingest.article.Draft;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.Reading;
import dateline.ingest.wire.WireTime;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.Optional;

/** Reads one document: its head, then its story. For one document. */
final class NitfDocument {

    private final DraftBuilder draft;
    private final Docdata docdata;
    private Optional<String> title = Optional.empty();
    private NitfStory story = NitfStory.EMPTY;

    NitfDocument(Draft defaults) {
        this.draft = DraftBuilder.over(defaults);
        this.docdata = new Docdata(draft);
    }

    Reading read(XmlCursor cursor, long number) throws IOException, XmlRejected {
        draft.put(TextField.LANGUAGE, cursor.language().orElse(null));
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "head" -> head(cursor);
                case "body" -> story = NitfStory.read(cursor);
                default -> {}
            }
        }
        tellStory();
        return docdata.ending(number);
    }

    private void head(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "title" -> title = Optional.of(cursor.text());
                case "docdata" -> docdata.read(cursor);
                case "tobject" -> new Topics(draft).read(cursor);
                case "pubdata" -> published(cursor);
                case "revision-history" -> WireTime.updated(draft, cursor.attribute("norm"));
                default -> {}
            }
        }
    }

    private void published(XmlCursor cursor) {
        WireTime.published(draft, cursor.attribute("date.publication"));
        draft.putIfUnsaid(TextField.SOURCE_NAME, cursor.attribute("name").orElse(null));
        draft.addToLabel("edition", cursor.attribute("edition.name").orElse(null));
        draft.addToLabel("section", cursor.attribute("position.section").orElse(null));
        draft.putIfUnsaid(
                TextField.URL,
                cursor.attribute("ex-ref").filter(ref -> ref.startsWith("http")).orElse(null));
    }

    private void tellStory() {
        draft.put(TextField.TITLE, story.headline().or(() -> title).orElse(null));
        draft.put(TextField.BODY, story.text());
        draft.put(TextField.LANGUAGE, story.language().orElse(null));
        draft.putIfUnsaid(TextField.RIGHTS, story.rights().orElse(null));
        draft.putIfUnsaid(TextField.SOURCE_NAME, story.distributor().orElse(null));
        WireTime.published(draft, story.date());
        story.authors().forEach(draft::author);
        draft.label("dateline", story.dateline().orElse(null));
        draft.label("abstract", story.summary().orElse(null));
        story.subheadlines().forEach(line -> draft.addToLabel("subheadline", line));
    }
}
