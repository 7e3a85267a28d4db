package dateline.ingest.mvstore;

import java.nio.file.Path;

/** Two instances on one folder. */
public final class FolderInUse extends RuntimeException {

    FolderInUse(Path folder, Throwable cause) {
        super(
                "another ingest-service works in " + folder.toAbsolutePath()
                        + ": give each instance a folder of its own by dateline.ingest.data",
                cause);
    }
}
