package dateline.ingest.reader;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A format with everything by which it is recognised.
 *
 * @param name as reasons tell it, such as {@code NewsML-G2}
 * @param mediaTypes in lower case, without parameters; a type that says as much of other formats too is not among them, unless
 *     this one is what remains when the bytes tell nothing
 * @param endings of files, in lower case without the dot; as for media types
 * @param unit what the number of a reading counts
 * @param begins whether bytes that begin so are certainly of this format
 * @param articles reads it
 */
public record Format(
        String name,
        Syntax syntax,
        Set<String> mediaTypes,
        Set<String> endings,
        Unit unit,
        Predicate<Beginning> begins,
        ArticleFormat articles) {

    /** What lies under a format. Bytes of another syntax than was declared are a contradiction; others speak for themselves. */
    public enum Syntax {
        JSON,
        XML,
        HTML,
        OTHER
    }

    /** What is counted in an input. */
    public enum Unit {
        LINE,
        ITEM
    }

    public Format {
        mediaTypes = Set.copyOf(mediaTypes);
        endings = Set.copyOf(endings);
    }
}
