package dateline.ingest.nitf;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.Reading;
import dateline.ingest.wire.WireTime;
import dateline.ingest.wire.Withdrawal;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document says of itself in {@code docdata}: id, dates, status, rights. For one document. */
final class Docdata {

    private final DraftBuilder draft;
    private final List<String> rights = new ArrayList<>();
    private String status = "usable";
    private Optional<String> applied = Optional.empty();
    private Optional<String> message = Optional.empty();

    Docdata(DraftBuilder draft) {
        this.draft = draft;
    }

    void read(XmlCursor cursor) throws IOException, XmlRejected {
        status = cursor.attribute("management-status")
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .orElse(status);
        applied = cursor.attribute("management-doc-idref").filter(id -> !id.isBlank());
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            part(cursor);
        }
        draft.put(TextField.RIGHTS, String.join("; ", rights));
    }

    private void part(XmlCursor cursor) throws IOException, XmlRejected {
        switch (cursor.name()) {
            case "doc-id" -> id(cursor);
            case "du-key" -> key(cursor);
            case "correction" -> correction(cursor);
            case "evloc" -> new Topics(draft).happenedIn(cursor);
            case "urgency" -> label(cursor, "urgency", "ed-urg");
            case "fixture" -> label(cursor, "fixture", "fix-id");
            case "doc-scope" -> label(cursor, "scope", "scope");
            case "series" -> label(cursor, "series", "series.name");
            case "ed-msg" -> message(cursor);
            case "date.issue" -> WireTime.published(draft, cursor.attribute("norm"));
            case "date.release" -> WireTime.embargoed(draft, cursor.attribute("norm"));
            case "date.expire" -> label(cursor, "expires", "norm");
            case "doc.copyright" -> copyright(cursor);
            case "doc.rights" -> rights(cursor);
            case "key-list" -> new Topics(draft).keywords(cursor);
            case "identified-content" -> new Topics(draft).identified(cursor);
            default -> {}
        }
    }

    private void id(XmlCursor cursor) {
        draft.put(TextField.ID, cursor.attribute("id-string").orElse(null));
        draft.put(TextField.SOURCE, cursor.attribute("regsrc").orElse(null));
    }

    /** The name of a story over all its versions: its id where no other is given. */
    private void key(XmlCursor cursor) {
        draft.putIfUnsaid(TextField.ID, cursor.attribute("key").orElse(null));
        label(cursor, "key", "key");
        label(cursor, "version", "version");
        label(cursor, "generation", "generation");
    }

    private void correction(XmlCursor cursor) {
        draft.link("corrects", cursor.attribute("id-string").orElse(null));
        label(cursor, "correction", "info");
    }

    private void message(XmlCursor cursor) {
        message = cursor.attribute("info").filter(words -> !words.isBlank());
        draft.label("edNote", message.orElse(null));
    }

    private void copyright(XmlCursor cursor) {
        String text = Stream.of("year", "holder")
                .flatMap(part -> cursor.attribute(part).stream())
                .reduce("", (before, more) -> before + " " + more);
        if (!text.isBlank()) {
            rights.add("©" + text);
        }
    }

    private void rights(XmlCursor cursor) {
        Stream.of("owner", "agent", "limitations")
                .flatMap(part -> cursor.attribute(part).stream())
                .filter(part -> !part.isBlank())
                .forEach(rights::add);
    }

    private void label(XmlCursor cursor, String name, String attribute) {
        draft.label(name, cursor.attribute(attribute).orElse(null));
    }

    /** The article, the withdrawal, or why it is neither, when all has been read. */
    Reading ending(long number) {
        boolean killed = message.filter(Withdrawal::isOrder).isPresent();
        if (killed || Withdrawal.isMeantBy(status)) {
            // The order may come in a document of its own, which names the one that it is about.
            draft.put(TextField.ID, applied.orElse(null));
            return Withdrawal.reading(draft, number, killed ? "ed-msg" : status, message);
        }
        applied.ifPresent(other -> draft.link("manages", other));
        boolean endless = status.equals("embargoed")
                && draft.get(TextField.EMBARGOED_UNTIL).isEmpty();
        return endless
                ? new Reading.Unreadable(number, Rejection.invalid("embargoed without a date.release that ends it"))
                : new Reading.Found(number, draft.build(), 0);
    }
}
