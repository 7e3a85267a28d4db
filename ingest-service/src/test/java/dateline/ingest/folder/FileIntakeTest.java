package dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.ArticleId;
import dateline.article.Source;
import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.TextLimits;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.held.MemoryHolds;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.Intake;
import dateline.ingest.intake.MemoryBudget;
import dateline.ingest.reader.CorruptInput;
import dateline.ingest.reader.DocumentLimits;
import dateline.message.ArticleIngested;
import dateline.topic.Lane;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIntakeTest {

    private static final KnownFormats FORMATS = KnownFormats.within(new DocumentLimits(2000, 10));

    @TempDir
    private Path folder;

    private final MemoryLog log = new MemoryLog();
    private FileIntake intake;
    private Path rejections;

    @BeforeEach
    void make() {
        Intake one = new Intake(
                new ArticleNormalizer(new TextLimits(1000, 100, 100, 1000)),
                log,
                log,
                new MemoryHolds().holds(),
                place -> Optional.empty(),
                (lane, outcome) -> {},
                () -> Instant.ofEpochMilli(9_000),
                Runnable::run);
        intake = new FileIntake(
                new BatchIntake(one, 100_000, 2, new MemoryBudget(100_000, Duration.ZERO)), FORMATS, Lane.LIVE);
        rejections = folder.resolve("rejections");
    }

    @Test
    void aTextIsAnArticleDescribedByTheFileBesideIt() throws Exception {
        write("story.meta.json", """
                {"id": "s1", "source": {"id": "harbour", "name": "Harbour News"}, "publishedAt": "2016-12-20"}
                """);

        Taken taken = take(write("story.txt", "Ferry returns\n\nThe ferry came back."));

        assertThat(taken).isInstanceOf(Taken.Done.class);
        ArticleIngested article = log.articles().getFirst();
        assertThat(article.id()).isEqualTo(ArticleId.of("id", "harbour", "s1"));
        assertThat(article.title()).isEqualTo("Ferry returns");
        assertThat(article.body()).isEqualTo("The ferry came back.");
        assertThat(article.source()).isEqualTo(new Source("harbour", "Harbour News", null));
        assertThat(article.publishedAt()).hasToString("Day[value=2016-12-20]");
    }

    @Test
    void aTextWithoutDescriptionIsTheArticleOfItsPath() throws Exception {
        take(write("story.txt", "Ferry returns\nThe ferry came back."));
        take(write("story.txt", "Ferry returns\nThe ferry came back at noon."));

        assertThat(log.articles())
                .extracting(ArticleIngested::id)
                .containsExactly(
                        ArticleId.of("file", "unknown", "story.txt"), ArticleId.of("file", "unknown", "story.txt"));
    }

    @Test
    void linesAreArticlesOfTheirOwnAndRejectedOnesAreKept() throws Exception {
        Taken taken = take(write("wire.jsonl", """
                {"body": "One."}
                {"title": "no body"}
                {"body": "Two."}
                """));

        assertThat(taken).isInstanceOfSatisfying(Taken.Done.class, done -> {
            assertThat(done.sum().accepted()).isEqualTo(2);
            assertThat(done.sum().rejected()).isEqualTo(1);
        });
        assertThat(rejections).hasContent("{\"line\":2,\"reason\":\"the article has no body\"}");
    }

    @Test
    void theFileBesideATableSaysWhatItsColumnsAre() throws Exception {
        write("archive.meta.json", """
                {"source": "harbour", "map": "id=ref,body=text,publishedAt=day", "datePattern": "dd.MM.yyyy", "desk": "sea"}
                """);

        Taken taken = take(write("archive.csv", "ref;text;day\n7;The ferry came back.;20.12.2016\n"));

        assertThat(taken).isInstanceOf(Taken.Done.class);
        ArticleIngested article = log.articles().getFirst();
        assertThat(article.id()).isEqualTo(ArticleId.of("id", "harbour", "7"));
        assertThat(article.publishedAt()).hasToString("Day[value=2016-12-20]");
        assertThat(article.labels()).isEqualTo(Map.of("desk", "sea"));
    }

    @Test
    void aMappingThatSaysNothingFailsTheFile() throws Exception {
        write("archive.meta.json", "{\"map\": \"title\"}");

        assertThat(take(write("archive.csv", "ref\n7\n")))
                .isEqualTo(
                        new Taken.Failed("archive.meta.json: a mapping is FIELD=COLUMN or FIELD=:CONSTANT, not title"));
    }

    @Test
    void aPackedFileIsUnpacked() throws Exception {
        Path wire = folder.resolve("wire.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(wire))) {
            out.write("{\"body\": \"One.\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(take(wire)).isInstanceOf(Taken.Done.class);
        assertThat(rejections).doesNotExist();
    }

    @Test
    void aFileInWhichNothingIsAnArticleFailsWithTheReasons() throws Exception {
        assertThat(take(write("wire.jsonl", "{}\n[]\n{}\n")))
                .isEqualTo(new Taken.Failed("line 1: the article has no body\nline 2: an article is a JSON object, "
                        + "this is a list\nand 1 more"));
        assertThat(take(write("story.json", "{}"))).isEqualTo(new Taken.Failed("the article has no body"));
        assertThat(take(write("empty.jsonl", ""))).isEqualTo(new Taken.Failed("there is no article in it"));
    }

    @Test
    void anUnknownKindFails() throws Exception {
        assertThat(take(write("story.pdf", "%PDF-1.7")))
                .isEqualTo(new Taken.Failed(
                        "this is a PDF document; taken are " + FORMATS.names() + ", plain or packed by gzip or zstd"));
    }

    @Test
    void aDescriptionThatCannotBeReadFailsTheFile() throws Exception {
        write("story.meta.json", "[5]");

        assertThat(take(write("story.txt", "Text.")))
                .isEqualTo(new Taken.Failed("story.meta.json: an article is a JSON object, this is a number"));
    }

    @Test
    void aCorruptFileIsToldApartFromKafkaBeingAway() throws Exception {
        Path corrupt = folder.resolve("wire.jsonl.gz");
        Files.write(corrupt, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3});
        Path good = write("wire.jsonl", "{\"body\": \"One.\"}\n");
        log.away(true);

        assertThatThrownBy(() -> take(corrupt)).isInstanceOf(CorruptInput.class);
        assertThat(take(good)).isEqualTo(new Taken.Later("nobody answers"));

        log.away(false);
        assertThat(take(good)).isInstanceOf(Taken.Done.class);
    }

    private Taken take(Path file) throws IOException, InterruptedException {
        return intake.take(file, rejections);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
