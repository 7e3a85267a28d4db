package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.JvmProcess;
import dateline.stack.JvmSpec;
import dateline.stack.LocalStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command as people run it, each time as a process of its own.
 *
 * @param servers the options that say where they are
 * @param folder for what it says
 */
record Command(List<String> servers, Path folder) {

    private static final long LONGEST_MINUTES = 10;

    /** Returns at once. */
    JvmProcess start(String... words) {
        JvmSpec spec = JvmSpec.ofMain(
                        words[0],
                        List.of(Checkout.home()
                                .resolve("local-stack/command/target/lib")
                                .resolve("*")
                                .toString()),
                        "dateline.command.Dateline",
                        folder.resolve(words[0] + "-" + System.nanoTime() + ".log"))
                .withOptions(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"))
                .withArguments(List.of(words))
                .withArguments(servers);
        return new LocalStack(Checkout.home()).startJvm(spec);
    }

    /** What it said, once it has ended with this status. */
    String said(int status, String... words) throws IOException {
        JvmProcess process = start(words);
        process.onExit().orTimeout(LONGEST_MINUTES, TimeUnit.MINUTES).join();
        String said = Files.readString(process.log(), UTF_8);
        assertThat(process.exitCode()).as(said).hasValue(status);
        return said;
    }
}
