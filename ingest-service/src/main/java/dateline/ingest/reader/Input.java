package dateline.ingest.reader;

import dateline.ingest.article.Draft;
import java.io.InputStream;
import java.util.Optional;

/**
 * What a format is given to read.
 *
 * @param bytes already unpacked
 * @param defaults what is said of the articles beside the bytes; what the bytes say themselves goes first. Its path is the name
 *     of the file, which identifies an article only where the file holds no other
 * @param charset as declared beside the bytes, whether anybody knows it or not
 * @param passedOver to be run where nothing of what was read up to here is held any more and no article came of it, so that
 *     memory set aside for it can be given back
 */
public record Input(InputStream bytes, Draft defaults, Optional<String> charset, Runnable passedOver) {

    public Input(InputStream bytes, Draft defaults, Optional<String> charset) {
        this(bytes, defaults, charset, () -> {});
    }

    public static Input of(InputStream bytes, Draft defaults) {
        return new Input(bytes, defaults, Optional.empty());
    }
}
