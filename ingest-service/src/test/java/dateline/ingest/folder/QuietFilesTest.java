package dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsQuietOnceTwoLooksFindItTheSame() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), "The ferry");
        QuietFiles files = new QuietFiles(folder);

        assertThat(files.look()).isEmpty();
        assertThat(files.look()).containsExactly(story);
    }

    @Test
    void aFileThatGrowsIsLeftAlone() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), "The ferry");
        QuietFiles files = new QuietFiles(folder);
        files.look();
        Files.writeString(story, "The ferry came back.");

        assertThat(files.look()).isEmpty();
        assertThat(files.look()).containsExactly(story);
    }

    @Test
    void aFileRewrittenInTheSameSizeIsLeftAlone() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), "one");
        QuietFiles files = new QuietFiles(folder);
        files.look();
        Files.writeString(story, "two");
        Files.setLastModifiedTime(story, FileTime.fromMillis(1_000));

        assertThat(files.look()).isEmpty();
    }

    @Test
    void aFileWaitsForWhatDescribesIt() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), "The ferry");
        QuietFiles files = new QuietFiles(folder);
        files.look();
        Files.writeString(folder.resolve("story.meta.json"), "{}");

        assertThat(files.look()).isEmpty();
        assertThat(files.look()).containsExactly(story);
    }

    @Test
    void foldersLinksAndUnfinishedFilesArePassedOver() throws IOException {
        Files.createDirectory(folder.resolve("done"));
        Files.writeString(folder.resolve("story.txt.part"), "The");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("story.txt.part"));
        QuietFiles files = new QuietFiles(folder);
        files.look();

        assertThat(files.look()).isEmpty();
    }
}
