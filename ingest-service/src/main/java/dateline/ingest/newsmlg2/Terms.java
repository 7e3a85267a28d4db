package dateline.ingest.newsmlg2;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.SubjectRole;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Subjects and genres of one item. Their names may come after them, in assertions, so that they are told at the end. */
final class Terms {

    private final List<Term> terms = new ArrayList<>();
    private final Map<Concept, String> asserted = new HashMap<>();

    private record Term(
            Optional<SubjectRole> role,
            Concept concept,
            @Nullable String name) {}

    /** The concept on which the cursor stands, with its first name. */
    void genre(XmlCursor cursor) throws IOException, XmlRejected {
        Concept concept = Concept.of(cursor);
        terms.add(new Term(Optional.of(SubjectRole.GENRE), concept, name(cursor)));
    }

    void subject(XmlCursor cursor) throws IOException, XmlRejected {
        Optional<SubjectRole> role = role(Concept.ofAttribute(cursor, "type").code());
        Concept concept = Concept.of(cursor);
        terms.add(new Term(role, concept, name(cursor)));
    }

    private static Optional<SubjectRole> role(String type) {
        return switch (type) {
            case "person" -> Optional.of(SubjectRole.PERSON);
            case "organisation", "organization" -> Optional.of(SubjectRole.ORGANISATION);
            case "geoArea", "poi" -> Optional.of(SubjectRole.PLACE);
            case "event" -> Optional.of(SubjectRole.EVENT);
            case "object" -> Optional.of(SubjectRole.OBJECT);
            default -> Optional.empty();
        };
    }

    /** What an assertion says of a concept. */
    void assertion(XmlCursor cursor) throws IOException, XmlRejected {
        Concept concept = Concept.of(cursor);
        @Nullable String name = name(cursor);
        if (name != null) {
            asserted.putIfAbsent(concept, name);
        }
    }

    /** The first name in an element. */
    static @Nullable String name(XmlCursor cursor) throws IOException, XmlRejected {
        @Nullable String name = null;
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            if (name == null && cursor.name().equals("name")) {
                name = cursor.text();
            }
        }
        return name;
    }

    void tell(DraftBuilder draft) {
        for (Term term : terms) {
            Concept concept = term.concept;
            @Nullable String name = term.name == null ? asserted.get(concept) : term.name;
            @Nullable String code = concept.said().orElse(null);
            term.role.ifPresentOrElse(
                    role -> draft.subject(role, concept.scheme(), code, name),
                    () -> draft.subject(concept.scheme(), code, name));
        }
    }
}
