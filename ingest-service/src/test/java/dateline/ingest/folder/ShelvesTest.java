package dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesTest {

    @TempDir
    private Path folder;

    private Shelves shelves;

    @BeforeEach
    void make() throws IOException {
        shelves = new Shelves(folder);
    }

    @Test
    void aFileGoesWithWhatDescribesIt() throws IOException {
        Path story = write("story.txt");
        write("story.meta.json");

        shelves.done(story);

        assertThat(folder).isDirectoryNotContaining("glob:**.{txt,json}");
        assertThat(folder.resolve("done/story.txt")).hasContent("content of story.txt");
        assertThat(folder.resolve("done/story.meta.json")).hasContent("content of story.meta.json");
    }

    @Test
    void aFailedFileHasItsReasonBesideIt() throws IOException {
        shelves.failed(write("story.pdf"), "no kind that is known");

        assertThat(folder.resolve("failed/story.pdf")).exists();
        assertThat(folder.resolve("failed/story.pdf.reason.txt")).hasContent("no kind that is known\n");
    }

    @Test
    void rejectedLinesLieBesideTheFile() throws IOException {
        Path wire = write("wire.jsonl");
        Files.writeString(shelves.rejections(wire), "{\"line\": 1}\n");

        shelves.done(wire);

        assertThat(folder.resolve("done/wire.jsonl.rejected.ndjson")).hasContent("{\"line\": 1}\n");
        assertThat(shelves.rejections(wire)).doesNotExist();
    }

    @Test
    void aSecondFileOfANameReplacesNothing() throws IOException {
        shelves.done(write("story.txt"));
        shelves.done(Files.writeString(folder.resolve("story.txt"), "second"));
        shelves.done(Files.writeString(folder.resolve("story.txt"), "third"));

        assertThat(folder.resolve("done/story.txt")).hasContent("content of story.txt");
        assertThat(folder.resolve("done/2-story.txt")).hasContent("second");
        assertThat(folder.resolve("done/3-story.txt")).hasContent("third");
    }

    @Test
    void aDescriptionFollowsWhereTheProcessDiedBetweenTheTwoMoves() throws IOException {
        die();

        new Shelves(folder).finish();

        assertThat(folder.resolve("done/story.meta.json")).hasContent("content of story.meta.json");
        assertThat(folder).isDirectoryNotContaining("regex:.*story.*");
    }

    @Test
    void aDescriptionWrittenSinceTheProcessDiedStaysForTheNextFile() throws IOException {
        die();
        Files.writeString(folder.resolve("story.meta.json"), "of the next file of this name");

        new Shelves(folder).finish();

        assertThat(folder.resolve("story.meta.json")).hasContent("of the next file of this name");
        assertThat(folder.resolve("done/story.meta.json")).doesNotExist();
        assertThat(folder.resolve(".story.txt.moving")).doesNotExist();
    }

    @Test
    void aDescriptionStaysWhereItsFileWasNotMoved() throws IOException {
        write("story.meta.json");
        assertThatThrownBy(() -> shelves.done(folder.resolve("story.txt"))).isInstanceOf(NoSuchFileException.class);

        shelves.finish();

        assertThat(folder.resolve("story.meta.json")).exists();
        assertThat(folder.resolve(".story.txt.moving")).doesNotExist();
    }

    @Test
    void aNoteThatBreaksOffIsThrownAway() throws IOException {
        Files.writeString(folder.resolve(".story.txt.moving"), "{\"file\": \"done/st");
        write("story.meta.json");

        shelves.finish();

        assertThat(folder.resolve("story.meta.json")).exists();
        assertThat(folder.resolve(".story.txt.moving")).doesNotExist();
    }

    /** Has a file moved and its description not, by a folder that is in the way until the process is dead. */
    private void die() throws IOException {
        Path story = write("story.txt");
        write("story.meta.json");
        Path obstacle = Files.createDirectories(folder.resolve("done/story.meta.json/full"));
        assertThatThrownBy(() -> shelves.done(story)).isInstanceOf(IOException.class);
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        assertThat(folder.resolve("done/story.txt")).exists();
        assertThat(folder.resolve("story.meta.json")).exists();
    }

    private Path write(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "content of " + name);
    }
}
