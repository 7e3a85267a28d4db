package dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "story.txt, story, story.txt",
        "story.TXT.gz, story, story.TXT",
        "my.story.json, my.story, my.story.json",
        "wire.jsonl.zst, wire, wire.jsonl",
        "story, story, story"
    })
    void whatDescribesAFileHasItsNameWithoutEndings(String name, String stem, String unpacked) {
        assertThat(FileName.of(name)).isEqualTo(new FileName(stem, unpacked));
        assertThat(FileName.of(name).beside()).isEqualTo(stem + ".meta.json");
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
