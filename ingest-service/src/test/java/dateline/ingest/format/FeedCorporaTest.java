package dateline.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.article.TextLimits;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.testing.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of the corpora of feeds ends as articles or as one clear reason. */
class FeedCorporaTest {

    private static final KnownFormats FORMATS = KnownFormats.within(new DocumentLimits(16 << 20, 100));
    private static final ArticleNormalizer NORMALIZER =
            new ArticleNormalizer(new TextLimits(4 << 20, 2_000, 1_000, 256 << 10));

    @ParameterizedTest
    @ValueSource(strings = {"feeds/feedparser", "feeds/gofeed", "feeds/rome", "feeds/sitemaps"})
    void everyFileEndsAsArticlesOrAsOneReason(String corpus) throws IOException {
        List<String> odd = new ArrayList<>();
        for (Path file : Corpora.files(corpus)) {
            odd.addAll(oddities(file));
        }

        assertThat(odd).isEmpty();
    }

    /** What the normaliser refuses of the items, except that they have no text. */
    private static List<String> oddities(Path file) throws IOException {
        Declared declared = new Declared(Optional.empty(), Optional.empty(), Optional.of(file.toString()));
        Recognition recognition = FORMATS.recognize(declared, Files.newInputStream(file));
        List<String> odd = new ArrayList<>();
        switch (recognition) {
            case Recognition.Unknown(String reason) -> assertThat(reason).isNotBlank();
            case Recognition.Known known -> {
                try (Readings readings = known.open(Draft.EMPTY)) {
                    for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                        oddity(next).ifPresent(reason -> odd.add(file + ": " + reason));
                    }
                }
            }
        }
        return odd;
    }

    private static Optional<String> oddity(Reading reading) {
        return switch (reading) {
            case Reading.Unreadable unreadable -> {
                assertThat(unreadable.rejection().reason()).isNotBlank();
                yield Optional.empty();
            }
            case Reading.Found found ->
                switch (NORMALIZER.normalize(found.draft())) {
                    case Normalized.Article article -> Optional.empty();
                    case Normalized.Withdrawal withdrawal -> Optional.empty();
                    case Normalized.Rejected rejected ->
                        Optional.of(rejected.rejection().reason())
                                .filter(reason -> !reason.equals("the article has no body"));
                };
        };
    }
}
