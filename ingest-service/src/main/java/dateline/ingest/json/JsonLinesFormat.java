package dateline.ingest.json;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One article a line, each as {@link JsonObjects} reads it; empty lines are passed over. A stream of any length. */
public final class JsonLinesFormat implements ArticleFormat {

    private final JsonReader reader;
    private final int lineBytes;

    public JsonLinesFormat(DocumentLimits limits, JsonObjects objects) {
        this.reader = new JsonReader(limits, objects);
        this.lineBytes = limits.bytes();
    }

    @Override
    public Readings open(Input input) {
        return new Lines(
                new ByteLines(input.bytes(), lineBytes), input.defaults().withoutPath());
    }

    private final class Lines implements Readings {
        private final ByteLines lines;
        private final Draft defaults;

        Lines(ByteLines lines, Draft defaults) {
            this.lines = lines;
            this.defaults = defaults;
        }

        @Override
        public @Nullable Reading next() throws IOException {
            while (lines.next()) {
                if (lines.tooLong()) {
                    return new Reading.Unreadable(
                            lines.number(), Rejection.tooLarge("the line is longer than " + lineBytes + " bytes"));
                }
                if (!lines.blank()) {
                    return reader.document(lines.number(), lines.bytes(), lines.length(), defaults);
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
