package dateline.command.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks at the first articles of files. One thread looks. */
public final class DryRun {

    /** What is sent of a file at most: ten articles are rarely more, and ingest refuses larger documents. */
    private static final int SENT = 16 * 1024 * 1024;

    private static final int SHOWN = 10;

    private final Preview preview;
    private final List<Shown> shown = new ArrayList<>();

    /** Where the beginnings of files go. */
    public interface Preview {
        /**
         * Asks what would be taken.
         *
         * @param bytes unpacked
         * @return the entries of ingest's answer
         */
        Iterable<JsonNode> of(byte[] bytes, String name) throws InterruptedException;
    }

    /**
     * An article, or why there is none.
     *
     * @param entry as ingest answers it
     */
    public record Shown(String file, JsonNode entry) {}

    /** A look by that way. */
    public DryRun(Preview preview) {
        this.preview = preview;
    }

    /**
     * Looks at one more input.
     *
     * @param name for ingest, which tells the format by it
     */
    public void look(String file, String name, InputStream packed) throws IOException, InterruptedException {
        byte[] start = Unpacked.open(packed).readNBytes(SENT);
        for (JsonNode entry : preview.of(start, name)) {
            if (shown.size() < SHOWN) {
                shown.add(new Shown(file, entry));
            }
        }
    }

    /** Whether more inputs would change anything. */
    public boolean enough() {
        return shown.size() >= SHOWN;
    }

    /** What was seen, ten at most. */
    public List<Shown> shown() {
        return List.copyOf(shown);
    }
}
