package dateline.ingest.json;

import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Readings;

/**
 * Articles as JSON, of any length: an object, a list of objects, or one after the other. Each is as {@link JsonObjects} reads
 * it. What is no object is passed over with a reason; behind what is not JSON nothing can be read.
 */
public final class JsonFormat implements ArticleFormat {

    private final JsonReader reader;
    private final int documentBytes;

    public JsonFormat(DocumentLimits limits, JsonObjects objects) {
        this.reader = new JsonReader(limits, objects);
        this.documentBytes = limits.bytes();
    }

    @Override
    public Readings open(Input input) {
        return new JsonSequence(reader, input, documentBytes);
    }
}
