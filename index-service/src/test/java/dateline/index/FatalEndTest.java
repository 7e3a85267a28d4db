package dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FatalEndTest {

    /** A process in which one thread dies and another one never ends. */
    static final class Mortal {

        private Mortal() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.ofPlatform().uncaughtExceptionHandler(new FatalEnd()).start(() -> {
                throw new IllegalStateException("as a consumer dies");
            });
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void aDeadThreadEndsTheProcessWithAnError() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mortal.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(3);
        } finally {
            process.destroyForcibly();
        }
    }
}
