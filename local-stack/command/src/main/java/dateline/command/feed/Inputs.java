package dateline.command.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Finds files of articles, and reads each by its kind. One thread reads. */
public final class Inputs {

    /** What stands for standard input. */
    public static final String STANDARD = "-";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern KNOWN =
            Pattern.compile(".+\\.(txt|json|jsonl|ndjson)(\\.gz|\\.zst)?", Pattern.CASE_INSENSITIVE);
    private static final String BESIDE = ".meta.json";

    /** What ingest takes of one article by default. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private final AtomicLong bytesRead = new AtomicLong();

    /** How much of the files was read, as they lie there, packed or not. Any thread may ask. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /** The file itself, or the files of a folder that may hold articles, in the order of their names. */
    public static List<Path> files(Path start) throws IOException {
        if (!Files.exists(start)) {
            throw new NoSuchFileException(start.toString());
        }
        if (!Files.isDirectory(start)) {
            return List.of(start);
        }
        try (Stream<Path> tree = Files.walk(start)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> isArticles(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isArticles(String name) {
        return KNOWN.matcher(name).matches() && !name.toLowerCase(Locale.ROOT).endsWith(BESIDE);
    }

    /** Hands on every article of the file. */
    public void read(Path file, LineReader reader) throws IOException, InterruptedException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("\\.(gz|zst)$", "");
        try (InputStream packed = new Counted(Files.newInputStream(file), bytesRead);
                InputStream bytes = Unpacked.open(packed)) {
            if (name.endsWith(".txt")) {
                reader.take(TextArticle.read(file.toString(), bytes.readAllBytes(), beside(file)));
            } else if (name.endsWith(".json")) {
                readJson(file.toString(), bytes, reader);
            } else {
                readLines(file.toString(), bytes, reader);
            }
        }
    }

    /** Hands on every article of a stream of JSON Lines, which may be packed. */
    public void readLines(String name, InputStream bytes, LineReader reader) throws IOException, InterruptedException {
        new JsonLines(name, LONGEST, reader).read(Unpacked.open(bytes));
    }

    /** An article over any number of lines, an array of them, or one after the other. */
    private static void readJson(String file, InputStream bytes, LineReader reader) throws InterruptedException {
        long number = 1;
        try (MappingIterator<JsonNode> articles = JSON.readerFor(JsonNode.class).readValues(bytes)) {
            for (; articles.hasNext(); number++) {
                reader.take(new InputLine.Article(file, number, JSON.writeValueAsBytes(articles.next())));
            }
        } catch (JacksonException e) {
            reader.take(new InputLine.Unreadable(file, number, "not JSON: " + e.getOriginalMessage()));
        }
    }

    /** {@code NAME.meta.json} beside {@code NAME.txt}. */
    private static Optional<byte[]> beside(Path text) throws IOException {
        Path file = text.resolveSibling(
                text.getFileName().toString().replaceAll("(?i)\\.txt(\\.gz|\\.zst)?$", "") + BESIDE);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
