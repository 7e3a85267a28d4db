package dateline.ingest.json;

import dateline.ingest.article.Draft;
import tools.jackson.core.JsonParser;

/**
 * An article in our own JSON. Its fields are the names of {@link dateline.ingest.article.TextField} and {@code authors},
 * {@code subjects}, {@code status} ({@code withdrawn} or {@code canceled} takes the article down). {@code source} may also be
 * an object {@code {id, name, zone}}. Other plain values become labels; other lists and objects are ignored and counted.
 */
public final class JsonArticle implements JsonObjects {

    @Override
    public Read read(JsonParser parser, Draft defaults) throws WrongField {
        JsonFields fields = new JsonFields(parser, defaults);
        fields.readObject();
        return new Read(fields.draft(), fields.ignored());
    }
}
