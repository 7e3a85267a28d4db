package dateline.ingest.nitf;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.SubjectRole;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document says that it is about: subject codes, classifiers, keywords, named things. */
final class Topics {

    /** The scheme of the IPTC's subject codes, of which NITF speaks unless it names another provider. */
    private static final String SUBJECT_CODES = "subj";

    private final DraftBuilder draft;

    Topics(DraftBuilder draft) {
        this.draft = draft;
    }

    /** The subjects and the kind of the document, on {@code tobject}. */
    void read(XmlCursor cursor) throws IOException, XmlRejected {
        draft.subject(SubjectRole.GENRE, "tobject.type", null, said(cursor, "tobject.type"));
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "tobject.property" ->
                    draft.subject(
                            SubjectRole.GENRE, "tobject.property.type", null, said(cursor, "tobject.property.type"));
                case "tobject.subject" -> subject(cursor);
                default -> {}
            }
        }
    }

    private void subject(XmlCursor cursor) {
        String provider = cursor.attribute("tobject.subject.ipr").orElse("IPTC");
        String name = Stream.of("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")
                .flatMap(level -> cursor.attribute(level).filter(words -> !words.isBlank()).stream())
                .findFirst()
                .orElse(null);
        String code = cursor.attribute("tobject.subject.refnum")
                .or(() -> cursor.attribute("tobject.subject.code"))
                .orElse(null);
        draft.subject(provider.equals("IPTC") ? SUBJECT_CODES : provider, code, name);
    }

    /** On {@code key-list}. */
    void keywords(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children keywords = cursor.children();
        while (keywords.next()) {
            draft.subject(null, null, said(cursor, "key"));
        }
    }

    /** On {@code identified-content}. */
    void identified(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children things = cursor.children();
        while (things.next()) {
            switch (cursor.name()) {
                case "classifier" -> classifier(cursor);
                case "person" -> thing(SubjectRole.PERSON, cursor);
                case "org" -> thing(SubjectRole.ORGANISATION, cursor);
                case "location" -> thing(SubjectRole.PLACE, cursor);
                case "event" -> thing(SubjectRole.EVENT, cursor);
                case "object.title" -> thing(SubjectRole.OBJECT, cursor);
                default -> {}
            }
        }
    }

    private void classifier(XmlCursor cursor) throws IOException, XmlRejected {
        Optional<String> scheme = cursor.attribute("idsrc").or(() -> cursor.attribute("type"));
        Optional<String> code = cursor.attribute("value");
        draft.subject(scheme.orElse(null), code.orElse(null), cursor.text());
    }

    private void thing(SubjectRole role, XmlCursor cursor) throws IOException, XmlRejected {
        Optional<String> scheme = cursor.attribute("idsrc");
        Optional<String> code = cursor.attribute("value").or(() -> cursor.attribute("location-code"));
        draft.subject(role, scheme.orElse(null), code.orElse(null), cursor.text());
    }

    /** Where it happened, on {@code evloc}. */
    void happenedIn(XmlCursor cursor) {
        Optional<String> country = cursor.attribute("iso-cc");
        String place = cursor.attribute("city")
                .or(() -> cursor.attribute("state-prov"))
                .orElse(null);
        draft.subject(SubjectRole.PLACE, country.map(code -> "iso-cc").orElse(null), country.orElse(null), place);
    }

    private static @Nullable String said(XmlCursor cursor, String attribute) {
        return cursor.attribute(attribute).orElse(null);
    }
}
