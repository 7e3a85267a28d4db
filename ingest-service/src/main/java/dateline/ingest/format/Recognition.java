package dateline.ingest.format;

import dateline.ingest.article.Draft;
import dateline.ingest.reader.Format;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Readings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What an input turned out to be. */
public sealed interface Recognition {

    /**
     * A format.
     *
     * @param bytes unpacked, from the start
     * @param charset the label that was declared
     */
    record Known(Format format, InputStream bytes, Optional<String> charset) implements Recognition {

        /**
         * Starts to read.
         *
         * @param defaults what is said of the articles beside the bytes; its path is that of the file
         */
        public Readings open(Draft defaults) throws IOException {
            return format.articles().open(input(defaults));
        }

        /** What the format is given to read. */
        public Input input(Draft defaults) {
            return new Input(bytes, defaults, charset);
        }
    }

    /**
     * None that is known, or not the one that was declared.
     *
     * @param reason says what it is, as far as can be seen, and what is taken
     */
    record Unknown(String reason) implements Recognition {}
}
