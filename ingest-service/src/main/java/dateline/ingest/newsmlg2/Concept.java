package dateline.ingest.newsmlg2;

import dateline.ingest.xml.XmlCursor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a controlled vocabulary.
 *
 * @param scheme the alias of a QCode, or all of a URI but its last part; null for a literal
 * @param code the rest of it
 */
record Concept(@Nullable String scheme, String code) {

    static final Concept NONE = new Concept(null, "");

    /** As the attributes {@code qcode}, {@code uri} and {@code literal} of an element say it, the first of them. */
    static Concept of(XmlCursor cursor) {
        return cursor.attribute("qcode")
                .map(Concept::ofQCode)
                .or(() -> cursor.attribute("uri").map(Concept::ofUri))
                .or(() -> cursor.attribute("literal").map(literal -> new Concept(null, literal)))
                .orElse(NONE);
    }

    /** As {@code NAME} or {@code NAMEuri} says it, for attributes that are concepts themselves. */
    static Concept ofAttribute(XmlCursor cursor, String name) {
        return cursor.attribute(name)
                .map(Concept::ofQCode)
                .or(() -> cursor.attribute(name + "uri").map(Concept::ofUri))
                .orElse(NONE);
    }

    private static Concept ofQCode(String written) {
        String qcode = written.strip();
        int colon = qcode.indexOf(':');
        return colon < 0
                ? new Concept(null, qcode)
                : new Concept(qcode.substring(0, colon), qcode.substring(colon + 1));
    }

    private static Concept ofUri(String written) {
        String uri = written.strip().replaceFirst("/+$", "");
        int end = Math.max(uri.lastIndexOf('/'), Math.max(uri.lastIndexOf('#'), uri.lastIndexOf(':')));
        return new Concept(uri.substring(0, end + 1), uri.substring(end + 1));
    }

    Optional<String> said() {
        return code.isBlank() ? Optional.empty() : Optional.of(code);
    }
}
