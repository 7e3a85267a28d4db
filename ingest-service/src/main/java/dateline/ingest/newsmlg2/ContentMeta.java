package dateline.ingest.newsmlg2;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import dateline.ingest.wire.WireText;
import dateline.ingest.wire.WireTime;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an item says of its content: headline, authors, language, places, subjects. For one item. */
final class ContentMeta {

    private final DraftBuilder draft;
    private final Terms terms;
    private final List<String> creators = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private Optional<String> created = Optional.empty();
    private String headline = "";

    ContentMeta(DraftBuilder draft, Terms terms) {
        this.draft = draft;
        this.terms = terms;
    }

    void read(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "headline" -> headline(WireText.line(cursor.text()));
                case "contentCreated" -> created = Optional.of(cursor.text());
                case "contentModified" -> draft.label("contentModified", cursor.text());
                case "creator" -> creator(cursor);
                case "by" -> WireText.author(cursor.text()).ifPresent(bylines::add);
                case "language" ->
                    draft.putIfUnsaid(
                            TextField.LANGUAGE, cursor.attribute("tag").orElse(null));
                case "subject" -> terms.subject(cursor);
                case "genre" -> terms.genre(cursor);
                case "keyword" -> draft.subject(null, null, cursor.text());
                case "located" -> named("located", cursor);
                case "infoSource" -> named("infoSource", cursor);
                case "contributor" -> named("contributor", cursor);
                case "slugline", "dateline", "creditline", "urgency" -> label(cursor.name(), cursor);
                case "description" -> label("description", cursor);
                default -> {}
            }
        }
    }

    /** The first is the title. */
    private void headline(String line) {
        if (headline.isEmpty()) {
            headline = line;
            draft.put(TextField.TITLE, line);
        } else {
            draft.addToLabel("headline", line);
        }
    }

    private void creator(XmlCursor cursor) throws IOException, XmlRejected {
        String code = Concept.of(cursor).code();
        @Nullable String name = Terms.name(cursor);
        if (name == null) {
            draft.addToLabel("creator", code);
        } else {
            creators.add(WireText.line(name));
        }
    }

    private void named(String label, XmlCursor cursor) throws IOException, XmlRejected {
        String code = Concept.of(cursor).code();
        @Nullable String name = Terms.name(cursor);
        draft.addToLabel(label, name == null ? code : WireText.line(name));
    }

    private void label(String name, XmlCursor cursor) throws IOException, XmlRejected {
        draft.addToLabel(name, WireText.line(cursor.text()));
    }

    /** Says what is only known when all of the item has been read. */
    void tell(List<String> others) {
        WireTime.published(draft, created);
        List<String> authors = !creators.isEmpty() ? creators : !bylines.isEmpty() ? bylines : others;
        authors.forEach(draft::author);
    }
}
