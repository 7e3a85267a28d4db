package dateline.command.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what was rejected, one JSON object a line. The file is made, in place of an older one, for the first of them. */
public final class RejectedFile implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path path;
    private @Nullable BufferedWriter writer;
    private @Nullable String first;

    /** Will be made there. */
    public RejectedFile(Path path) {
        this.path = path;
    }

    /** Where it is, or would be. */
    public Path path() {
        return path;
    }

    void add(InputLine.Article article, String reason) {
        ObjectNode entry = entry(article, reason);
        entry.put("input", article.text());
        write(entry);
    }

    void add(InputLine.Unreadable unreadable) {
        write(entry(unreadable, unreadable.reason()));
    }

    private ObjectNode entry(InputLine line, String reason) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("file", line.file());
        entry.put("line", line.line());
        entry.put("reason", reason);
        first = first == null ? line.file() + " " + line.line() + ": " + reason : first;
        return entry;
    }

    /** The first of them in one line: file, line and reason. */
    public Optional<String> first() {
        return Optional.ofNullable(first);
    }

    private void write(ObjectNode entry) {
        try {
            BufferedWriter open = writer == null ? Files.newBufferedWriter(path) : writer;
            writer = open;
            open.write(JSON.writeValueAsString(entry));
            open.newLine();
            open.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written", e);
        }
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written", e);
        }
    }
}
