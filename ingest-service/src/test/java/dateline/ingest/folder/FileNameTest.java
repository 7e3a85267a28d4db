package dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "story.txt, story, TEXT",
        "story.TXT.gz, story, TEXT",
        "my.story.json, my.story, JSON",
        "wire.jsonl.zst, wire, LINES",
        "wire.ndjson, wire, LINES"
    })
    void theEndingTellsTheKind(String name, String stem, FileName.Kind kind) {
        assertThat(FileName.of(name).kind()).contains(kind);
        assertThat(FileName.of(name).beside()).isEqualTo(stem + ".meta.json");
    }

    @Test
    void anUnknownEndingHasNoKind() {
        assertThat(FileName.of("story.pdf").kind()).isEqualTo(Optional.empty());
        assertThat(FileName.of("txt").kind()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden.txt", "story.txt.part", "story.txt.tmp", "story.txt~", "story.meta.json"})
    void whatIsUnfinishedOrDescribesAnotherIsNotTaken(String name) {
        assertThat(FileName.isFinished(name)).isFalse();
    }

    @Test
    void aFinishedFileIsTakenWhateverItIs() {
        assertThat(FileName.isFinished("story.txt")).isTrue();
        assertThat(FileName.isFinished("story.pdf")).isTrue();
    }
}
