package dateline.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmProcessIT {

    private final LocalStack stack = new LocalStack(Path.of(System.getProperty("dateline.home")));

    @TempDir
    private Path folder;

    @Test
    void aChildIsGoneSoonAfterItsParentWasKilled() throws Exception {
        JvmProcess parent = stack.startJvm(jvm(FamilyMember.PARENT));
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(firstLine(parent))).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.kill();

        assertThat(child.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void stoppingIsOrderly() throws Exception {
        JvmProcess process = stack.startJvm(jvm(FamilyMember.CHILD));
        firstLine(process);

        process.stop(Duration.ofSeconds(20));

        assertThat(process.exitCode()).hasValue(0);
    }

    @Test
    void whatNeverAnswersIsReportedWithItsLog() throws Exception {
        JvmProcess process = stack.startJvm(jvm("nothing to do"));
        var server = new ServerProcess(process, "nowhere", limit -> false, FolderLock.take("test", folder));

        assertThatThrownBy(() -> server.awaitReady(Duration.ofSeconds(30)))
                .isInstanceOf(StackException.NotReady.class)
                .hasMessageContainingAll("exit code 3", process.log().toString());
        server.close();
    }

    private JvmSpec jvm(String role) throws Exception {
        Path tests = Path.of(FamilyMember.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path classes = Path.of(JvmSpec.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return JvmSpec.ofMain(
                        role,
                        List.of(tests.toString(), classes.toString()),
                        FamilyMember.class.getName(),
                        folder.resolve(role + ".log"))
                .withHeap("64m")
                .withArguments(List.of(
                        role,
                        stack.home().toString(),
                        folder.resolve("grandchild.log").toString()));
    }

    /** Waits, since the process writes its first line when it is up. */
    private static String firstLine(JvmProcess process) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            String text = Files.readString(process.log());
            if (text.contains("\n")) {
                return text.lines().findFirst().orElseThrow();
            }
            Thread.sleep(50);
        }
        throw new AssertionError(process.name() + " wrote nothing into " + process.log());
    }
}
