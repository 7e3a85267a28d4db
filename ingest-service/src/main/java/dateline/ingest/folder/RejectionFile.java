package dateline.ingest.folder;

import dateline.ingest.intake.LineRejection;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes rejections as JSON Lines, in the order in which they come; the file is made with the first. A full disk is told when
 * the file is closed, because whoever reports a rejection cannot do anything about it. For one thread at a time.
 */
final class RejectionFile implements Closeable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path path;
    private @Nullable BufferedWriter writer;
    private @Nullable IOException failure;

    RejectionFile(Path path) {
        this.path = path;
    }

    void add(LineRejection rejection) {
        try {
            BufferedWriter out = writer == null ? Files.newBufferedWriter(path) : writer;
            writer = out;
            out.write(JSON.writeValueAsString(rejection));
            out.write('\n');
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
