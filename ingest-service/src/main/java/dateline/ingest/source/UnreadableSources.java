package dateline.ingest.source;

import java.nio.file.Path;

/** The file of sources is none. The message says where and why. */
public final class UnreadableSources extends RuntimeException {
    UnreadableSources(Path file, String reason) {
        super("dateline.ingest.sources, " + file + ": " + reason);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
