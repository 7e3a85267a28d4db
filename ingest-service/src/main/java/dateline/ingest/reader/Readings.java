package dateline.ingest.reader;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one input, read as they are asked for. For one thread; closing it closes the input. */
public interface Readings extends Closeable {

    /**
     * The next article, or null after the last.
     *
     * @throws IOException if the input breaks off; what was read before stays good
     */
    @Nullable
    Reading next() throws IOException;
}
