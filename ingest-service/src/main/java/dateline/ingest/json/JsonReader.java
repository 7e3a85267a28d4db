package dateline.ingest.json;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Reading;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Parses within limits, and turns what goes wrong into reasons. Thread-safe. */
final class JsonReader {

    private static final int LONGEST_MESSAGE = 200;

    private final JsonFactory factory;
    private final JsonObjects objects;

    JsonReader(DocumentLimits limits, JsonObjects objects) {
        this.objects = objects;
        this.factory = JsonFactory.builder()
                // A place in the input is told by offset only: no article text in reasons.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.bytes())
                        .build())
                .build();
    }

    JsonParser parser(InputStream bytes) {
        return factory.createParser(ObjectReadContext.empty(), bytes);
    }

    /** Reads a document that is one object. */
    Reading document(long number, byte[] json, int length, Draft defaults) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json, 0, length)) {
            @Nullable JsonToken first = parser.nextToken();
            Reading reading = first == null
                    ? new Reading.Unreadable(number, Rejection.invalid("an article is a JSON object, this is empty"))
                    : value(number, parser, defaults);
            return first != JsonToken.START_OBJECT || parser.nextToken() == null
                    ? reading
                    : new Reading.Unreadable(number, Rejection.malformed("more JSON follows the article"));
        } catch (JacksonException e) {
            return unreadable(number, e);
        }
    }

    /** Reads the value that the parser stands on, to its end whatever it is. */
    Reading value(long number, JsonParser parser, Draft defaults) {
        JsonToken token = parser.currentToken();
        int depth = parser.streamReadContext().getNestingDepth();
        if (token != JsonToken.START_OBJECT) {
            String kind = JsonValues.kind(token);
            parser.skipChildren();
            return new Reading.Unreadable(number, Rejection.invalid("an article is a JSON object, this is " + kind));
        }
        try {
            JsonObjects.Read read = objects.read(parser, defaults);
            return new Reading.Found(number, read.draft(), read.ignoredFields());
        } catch (WrongField e) {
            while (parser.streamReadContext().getNestingDepth() >= depth) {
                parser.nextToken();
            }
            return new Reading.Unreadable(number, Rejection.invalid(e.reason()));
        }
    }

    static Reading unreadable(long number, JacksonException e) {
        return new Reading.Unreadable(
                number,
                e instanceof StreamConstraintsException
                        ? Rejection.invalid("JSON beyond a limit: " + message(e))
                        : Rejection.malformed("not JSON: " + message(e)));
    }

    private static String message(JacksonException e) {
        String original = e.getOriginalMessage();
        String text = original.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        String place =
                e.getLocation() == null ? "" : " at byte " + e.getLocation().getByteOffset();
        return (text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text) + place;
    }
}
