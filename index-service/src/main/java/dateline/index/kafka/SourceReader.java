package dateline.index.kafka;

import dateline.index.document.DeadLetterDocument.StatedSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads who published from the bytes of a message, whether or not the rest of it is in order: {@code source}, or
 * {@code article.source}. Reads as a stream, since a dead letter may have many megabytes. Thread-safe.
 */
final class SourceReader {

    private final JsonMapper json = JsonMapper.builder().build();

    /** Empty where the bytes are no JSON up to the source, or name none. */
    Optional<StatedSource> read(byte @Nullable [] message) {
        if (message == null) {
            return Optional.empty();
        }
        try (JsonParser parser = json.createParser(message)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? sourceOf(parser, true) : Optional.empty();
        } catch (JacksonException e) {
            // Broken JSON is why many a letter is dead: that is in its reason already.
            return Optional.empty();
        }
    }

    private static Optional<StatedSource> sourceOf(JsonParser parser, boolean outermost) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            if (object && name.equals("source")) {
                return Optional.of(stated(parser));
            }
            if (object && outermost && name.equals("article")) {
                return sourceOf(parser, false);
            }
            parser.skipChildren();
        }
        return Optional.empty();
    }

    private static StatedSource stated(JsonParser parser) {
        String id = null;
        String name = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            if (text && field.equals("id")) {
                id = parser.getString();
            } else if (text && field.equals("name")) {
                name = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        return new StatedSource(id, name);
    }
}
