package dateline.stack.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentGuardIT {

    @TempDir
    private Path folder;

    @Test
    void theShutdownHooksRunWhenThePipeEnds() throws Exception {
        Path written = folder.resolve("written");
        Process child = start("20", written.toString());

        child.getOutputStream().close();

        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(written).hasContent("orderly");
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void aHookThatHangsIsCutOff() throws Exception {
        Process child = start("1", Waiting.HANG);

        child.getOutputStream().close();

        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(1);
    }

    private static Process start(String seconds, String argument) throws Exception {
        Path home = Path.of(System.getProperty("dateline.home"));
        Path classes = Path.of(Waiting.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + home.resolve("local-stack/guard/target/guard.jar") + "=" + seconds,
                        "-cp",
                        classes.toString(),
                        Waiting.class.getName(),
                        argument)
                .redirectErrorStream(true)
                .start();
        assertThat(child.inputReader().readLine()).isEqualTo("started");
        return child;
    }
}
