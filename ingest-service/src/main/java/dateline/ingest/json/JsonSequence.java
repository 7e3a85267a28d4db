package dateline.ingest.json;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/** The values of a JSON text, those of lists at the top one by one. Numbers count the values. */
final class JsonSequence implements Readings {

    private final JsonReader reader;
    private final Draft defaults;
    private final int limit;
    private final Allowance bytes;
    private @Nullable JsonParser parser;
    private @Nullable Reading ahead;
    private boolean list;
    private boolean ended;
    private long number;

    JsonSequence(JsonReader reader, Input input, int limit) {
        this.reader = reader;
        this.defaults = input.defaults();
        this.bytes = new Allowance(input.bytes());
        this.limit = limit;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        if (number > 0) {
            @Nullable Reading next = ahead;
            ahead = next == null ? null : read(defaults.withoutPath());
            return next;
        }
        @Nullable Reading first = read(defaults);
        number = Math.max(number, 1);
        ahead = first == null ? null : read(defaults.withoutPath());
        return ahead == null ? first : withoutPath(first);
    }

    /** The name of a file is an identity for an article that is alone in it. */
    private static @Nullable Reading withoutPath(@Nullable Reading reading) {
        return reading instanceof Reading.Found(long number, Draft draft, int ignored)
                ? new Reading.Found(number, draft.withoutPath(), ignored)
                : reading;
    }

    private @Nullable Reading read(Draft over) throws IOException {
        if (ended) {
            return null;
        }
        bytes.allow(limit);
        long next = number + 1;
        try {
            JsonParser open = parser == null ? reader.parser(bytes) : parser;
            parser = open;
            ended = !toValue(open);
            if (ended) {
                return null;
            }
            number = next;
            return alone(open) ? remnant() : reader.value(next, open, over);
        } catch (JacksonIOException e) {
            number = next;
            return broken(e);
        } catch (JacksonException e) {
            number = next;
            ended = true;
            return JsonReader.unreadable(next, e);
        }
    }

    /** A plain value behind an article is what remains of something else, and no list of articles goes on after it. */
    private boolean alone(JsonParser open) {
        return !list && number > 1 && open.currentToken().isScalarValue();
    }

    private Reading remnant() {
        ended = true;
        return new Reading.Unreadable(number, Rejection.malformed("not JSON: more follows the article"));
    }

    private Reading broken(JacksonIOException e) throws IOException {
        if (!bytes.exceeded()) {
            throw e.getCause();
        }
        ended = true;
        return new Reading.Unreadable(number, Rejection.tooLarge("the document is larger than " + limit + " bytes"));
    }

    /** Moves to the start of the next value; false at the end. */
    private boolean toValue(JsonParser open) {
        @Nullable JsonToken token = open.nextToken();
        while (token == (list ? JsonToken.END_ARRAY : JsonToken.START_ARRAY)) {
            list = token == JsonToken.START_ARRAY;
            token = open.nextToken();
        }
        return token != null;
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            if (parser != null) {
                parser.close();
            }
        }
    }
}
