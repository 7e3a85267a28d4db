package dateline.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondLauncherIsToldWhichFolderAndWhoseItIs() {
        try (var _ = FolderLock.take("Kafka", folder)) {
            assertThatThrownBy(() -> FolderLock.take("Kafka", folder))
                    .isInstanceOf(StackException.FolderLocked.class)
                    .hasMessageContainingAll(
                            folder.toString(),
                            "process " + ProcessHandle.current().pid(),
                            "--data");
        }
    }

    @Test
    void aFolderThatWasGivenFreeCanBeTakenAgain() {
        FolderLock.take("Kafka", folder).close();

        assertThatCode(() -> FolderLock.take("Kafka", folder).close()).doesNotThrowAnyException();
    }
}
