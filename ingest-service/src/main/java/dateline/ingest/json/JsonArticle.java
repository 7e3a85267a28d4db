package dateline.ingest.json;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one object. Thread-safe. */
final class JsonArticle {

    private static final int LONGEST_MESSAGE = 200;

    private final JsonFactory factory;

    JsonArticle(JsonLimits limits) {
        this.factory = JsonFactory.builder()
                // A place in the input is told by offset only: no article text in reasons.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.documentBytes())
                        .build())
                .build();
    }

    Reading read(long line, byte[] json, int length, Draft defaults) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json, 0, length)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                return new Reading.Unreadable(
                        line,
                        Rejection.invalid("an article is a JSON object, this is "
                                + (first == null ? "empty" : JsonValues.kind(first))));
            }
            JsonFields fields = new JsonFields(parser, defaults);
            fields.readObject();
            return parser.nextToken() == null
                    ? new Reading.Found(line, fields.draft(), fields.ignored())
                    : new Reading.Unreadable(line, Rejection.malformed("more JSON follows the article"));
        } catch (WrongField e) {
            return new Reading.Unreadable(line, Rejection.invalid(e.reason()));
        } catch (StreamConstraintsException e) {
            return new Reading.Unreadable(line, Rejection.invalid("JSON beyond a limit: " + message(e)));
        } catch (JacksonException e) {
            return new Reading.Unreadable(line, Rejection.malformed("not JSON: " + message(e)));
        }
    }

    private static String message(JacksonException e) {
        String original = e.getOriginalMessage();
        String text = original.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        String place =
                e.getLocation() == null ? "" : " at byte " + e.getLocation().getByteOffset();
        return (text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text) + place;
    }
}
