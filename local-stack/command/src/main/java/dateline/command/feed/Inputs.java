package dateline.command.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds files of articles, and reads each by its kind. One thread reads. */
public final class Inputs {

    /** What stands for standard input. */
    public static final String STANDARD = "-";

    private static final Pattern LINES =
            Pattern.compile(".+\\.(jsonl|ndjson)(\\.gz|\\.zst)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile(".+\\.txt(\\.gz|\\.zst)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PACKING = Pattern.compile("\\.(gz|zst)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFINISHED =
            Pattern.compile("\\..*|.*\\.(part|tmp|filepart|crdownload)|.*~", Pattern.CASE_INSENSITIVE);
    private static final String BESIDE = ".meta.json";

    /** What ingest takes of one article by default. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private final AtomicLong bytesRead = new AtomicLong();

    /** How much of the files was read, as they lie there, packed or not. Any thread may ask. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /**
     * A file to be fed.
     *
     * @param name path below the folder that was named; of a file that was named itself, its own name
     */
    public record Found(Path path, String name) {}

    /**
     * The file itself, or all files of a folder in the order of their names: but for hidden and unfinished ones, and those that
     * describe others.
     */
    public static List<Found> files(Path start) throws IOException {
        if (!Files.exists(start)) {
            throw new NoSuchFileException(start.toString());
        }
        if (!Files.isDirectory(start)) {
            return List.of(new Found(start, start.getFileName().toString()));
        }
        try (Stream<Path> tree = Files.walk(start)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> isFinished(start.relativize(file)))
                    .sorted()
                    .map(file -> new Found(file, slashed(start.relativize(file))))
                    .toList();
        }
    }

    private static boolean isFinished(Path below) {
        for (Path part : below) {
            if (UNFINISHED.matcher(part.toString()).matches()) {
                return false;
            }
        }
        return !below.toString().toLowerCase(Locale.ROOT).endsWith(BESIDE);
    }

    private static String slashed(Path below) {
        List<String> parts = new ArrayList<>();
        below.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    /** Hands on the articles of JSON Lines and of texts that are described beside them, and every other file as a whole. */
    public void read(Found found, LineReader reader) throws IOException, InterruptedException {
        Path file = found.path();
        String name = file.getFileName().toString();
        Optional<byte[]> beside = TEXT.matcher(name).matches() ? beside(file) : Optional.empty();
        if (!LINES.matcher(name).matches() && beside.isEmpty()) {
            String identity = PACKING.matcher(found.name()).replaceFirst("");
            reader.take(
                    Files.isReadable(file)
                            ? new InputLine.Whole(file.toString(), file, identity)
                            : new InputLine.Unreadable(file.toString(), 1, "the file cannot be read"));
            return;
        }
        try (InputStream bytes = Unpacked.open(open(file))) {
            if (beside.isPresent()) {
                reader.take(TextArticle.read(file.toString(), bytes.readAllBytes(), beside.get()));
            } else {
                readLines(file.toString(), bytes, reader);
            }
        }
    }

    /** Opens a file so that what is read of it counts. */
    public InputStream open(Path file) throws IOException {
        return new Counted(Files.newInputStream(file), bytesRead);
    }

    /** Hands on every article of a stream of JSON Lines, which may be packed. */
    public void readLines(String name, InputStream bytes, LineReader reader) throws IOException, InterruptedException {
        new JsonLines(name, LONGEST, reader).read(Unpacked.open(bytes));
    }

    /** {@code NAME.meta.json} beside {@code NAME.txt}. */
    private static Optional<byte[]> beside(Path text) throws IOException {
        Path file = text.resolveSibling(
                text.getFileName().toString().replaceAll("(?i)\\.txt(\\.gz|\\.zst)?$", "") + BESIDE);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
