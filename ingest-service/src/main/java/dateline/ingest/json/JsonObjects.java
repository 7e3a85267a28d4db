package dateline.ingest.json;

import dateline.ingest.article.Draft;
import tools.jackson.core.JsonParser;

/** What the objects of a kind of JSON mean. Thread-safe. */
public interface JsonObjects {

    /**
     * Reads the object whose start the parser stands on.
     *
     * @throws WrongField if it is well-formed but no article; it may be read in part by then
     * @throws tools.jackson.core.JacksonException if it is not well-formed or beyond a limit
     */
    Read read(JsonParser parser, Draft defaults) throws WrongField;

    /**
     * An article.
     *
     * @param ignoredFields how many fields nothing can be done with
     */
    record Read(Draft draft, int ignoredFields) {}
}
