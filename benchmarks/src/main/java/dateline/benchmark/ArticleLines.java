package dateline.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Hands out the articles of a file, each once. */
final class ArticleLines {

    private final List<String> all;
    private final Iterator<String> lines;

    private ArticleLines(List<String> all) {
        this.all = all;
        this.lines = all.iterator();
    }

    /** The first so many lines of the file. */
    static ArticleLines of(Path file, int count) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().limit(count).toList();
            if (lines.size() < count) {
                throw new IllegalArgumentException(
                        file + " has " + lines.size() + " articles, this run needs " + count);
            }
            return new ArticleLines(lines);
        }
    }

    int size() {
        return all.size();
    }

    List<String> next(int count) {
        return IntStream.range(0, count).mapToObj(i -> lines.next()).toList();
    }
}
