package dateline.ingest.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.testing.Corpora;
import dateline.ingest.testing.FormatReads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The IPTC's own examples and tests, as far as they are here. */
class NewsMlG2CorporaTest {

    private static final FormatReads READS = new FormatReads(new NewsMlG2Format(new DocumentLimits(1 << 22, 100)));

    @Test
    void everyFileEndsAsArticlesOrReasons() throws IOException {
        TreeMap<String, Integer> ends = new TreeMap<>();
        List<Path> files = Corpora.files("formats/newsml-g2").stream()
                .filter(file -> file.toString().endsWith(".xml"))
                .toList();
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file)) {
                List<Normalized> all = READS.all(bytes, Draft.EMPTY);
                assertThat(all).as(file.toString()).isNotEmpty();
                all.forEach(one -> ends.merge(end(one), 1, Integer::sum));
            }
        }
        assertThat(ends).containsKey("article");
        assertThat(ends.keySet()).noneMatch(end -> end.startsWith("not well-formed"));
    }

    private static String end(Normalized one) {
        return switch (one) {
            case Normalized.Article article -> "article";
            case Normalized.Withdrawal withdrawal -> "withdrawal";
            case Normalized.Rejected rejected ->
                rejected.rejection()
                        .reason()
                        .replaceFirst("elsewhere: .*", "elsewhere")
                        .replaceFirst("in line.*", "");
        };
    }
}
