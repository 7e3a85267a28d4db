package dateline.command.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.command.feed.Feeder.RetryPauses;
import dateline.command.ingest.ChunkAnswer;
import dateline.command.ingest.IngestFailures;
import dateline.command.ingest.IngestUnavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeederTest {

    private static final RetryPauses AT_ONCE = new RetryPauses(Duration.ZERO, Duration.ZERO, 3);

    @TempDir
    private Path folder;

    private final List<String> sent = new ArrayList<>();
    private Function<String, ChunkAnswer> files = name -> accepted(1);

    @Test
    void articlesAreSentInChunksOfAHundred() throws Exception {
        Feeder feeder = feeder(lines -> accepted(lines.size()));

        feed(feeder, "{}\n".repeat(250));

        assertThat(sent).extracting(chunk -> chunk.lines().count()).containsExactly(100L, 100L, 50L);
        assertThat(feeder.sum().line("r")).isEqualTo("250 read = 250 accepted");
    }

    @Test
    void aRejectedLineIsKeptWithItsPlaceAndReason() throws Exception {
        Feeder feeder = feeder(lines ->
                new ChunkAnswer(1, 1, 0, 0, 0, 1, List.of(new ChunkAnswer.LineRejection(2, "body is missing"))));

        feed(feeder, "{\"id\":1}\n\n{\"id\":2}\n{\"id\":3}\n");

        assertThat(feeder.sum().line("r.ndjson"))
                .isEqualTo("3 read = 1 accepted + 1 unchanged + 1 rejected (see r.ndjson)");
        assertThat(folder.resolve("rejected.ndjson"))
                .hasContent(
                        "{\"file\":\"wire\",\"line\":3,\"reason\":\"body is missing\",\"input\":\"{\\\"id\\\":2}\"}");
    }

    @Test
    void aChunkWithoutAnAnswerIsSentAgain() throws Exception {
        List<Integer> tries = new ArrayList<>();
        Feeder feeder = feeder(lines -> {
            tries.add(lines.size());
            if (tries.size() < 3) {
                throw IngestFailures.passing();
            }
            return accepted(lines.size());
        });

        feed(feeder, "{}\n{}\n");

        assertThat(tries).containsExactly(2, 2, 2);
        assertThat(feeder.sum().line("r")).isEqualTo("2 read = 2 accepted");
    }

    @Test
    void whatIsNeverAnsweredIsCountedAsNotSent() {
        Feeder feeder = feeder(lines -> {
            throw IngestFailures.passing();
        });

        assertThatThrownBy(() -> feed(feeder, "{}\n{}\n")).isInstanceOf(IngestUnavailable.class);

        assertThat(feeder.sum().line("r")).isEqualTo("2 read = 0 accepted + 2 not sent");
    }

    @Test
    void aLineThatIsTooLongIsRejectedHere() throws Exception {
        Feeder feeder = feeder(lines -> accepted(lines.size()));
        List<InputLine> lines = new ArrayList<>();

        new JsonLines("wire", 10, lines::add).read(bytes("{\"a\":1}\n{\"a\":123456789}\n{}"));
        for (InputLine line : lines) {
            feeder.take(line);
        }
        feeder.flush();

        assertThat(feeder.sum().line("r")).isEqualTo("3 read = 2 accepted + 1 rejected (see r)");
        assertThat(Files.readString(folder.resolve("rejected.ndjson"))).contains("\"line\":2", "longer than 10 bytes");
    }

    @Test
    void aFileIsSentAfterTheLinesBeforeItAndItsArticlesCount() throws Exception {
        files = name -> {
            sent.add(name);
            return new ChunkAnswer(3, 0, 0, 0, 0, 2, List.of(new ChunkAnswer.LineRejection(4, "there is no body")));
        };
        Feeder feeder = feeder(lines -> accepted(lines.size()));

        new JsonLines("wire", 100, feeder).read(bytes("{}\n"));
        feeder.take(new InputLine.Whole("in/a.xml", Path.of("in/a.xml"), "a.xml"));

        assertThat(sent).containsExactly("{}\n", "a.xml");
        assertThat(feeder.sum().line("r")).isEqualTo("6 read = 4 accepted + 2 rejected (see r)");
        assertThat(folder.resolve("rejected.ndjson")).hasContent("""
                {"file":"in/a.xml","line":4,"reason":"there is no body"}
                {"file":"in/a.xml","line":0,"reason":"1 more that ingest does not list"}
                """.strip());
    }

    @Test
    void aFileWithoutAnArticleIsRejected() throws Exception {
        files = name -> accepted(0);
        Feeder feeder = feeder(lines -> accepted(lines.size()));

        feeder.take(new InputLine.Whole("a.json", Path.of("a.json"), "a.json"));

        assertThat(feeder.sum().line("r")).isEqualTo("1 read = 0 accepted + 1 rejected (see r)");
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        RetryPauses pauses = new RetryPauses(Duration.ofSeconds(1), Duration.ofSeconds(15), 11);

        assertThat(List.of(1, 2, 3, 4, 5, 6))
                .extracting(failures -> pauses.after(failures).toSeconds())
                .containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
    }

    private interface Answer {
        ChunkAnswer to(List<String> lines);
    }

    private Feeder feeder(Answer answer) {
        return new Feeder(
                bytes -> {
                    String chunk = new String(bytes, StandardCharsets.UTF_8);
                    sent.add(chunk);
                    return answer.to(chunk.lines().toList());
                },
                file -> files.apply(file.name()),
                new RejectedFile(folder.resolve("rejected.ndjson")),
                AT_ONCE);
    }

    private static ChunkAnswer accepted(int count) {
        return new ChunkAnswer(count, 0, 0, 0, 0, 0, List.of());
    }

    private static void feed(Feeder feeder, String lines) throws IOException, InterruptedException {
        new Inputs().readLines("wire", bytes(lines), feeder);
        feeder.flush();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
