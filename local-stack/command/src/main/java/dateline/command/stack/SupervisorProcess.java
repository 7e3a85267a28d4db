package dateline.command.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the supervisor so that neither Ctrl-C nor the end of the terminal reaches it or its children. */
final class SupervisorProcess {

    /** A session of its own where the system has a command for it, as macOS has not; there a process group of its own. */
    private static final String DETACHED =
            "if command -v setsid >/dev/null 2>&1; then exec setsid \"$@\"; fi; set -m; \"$@\" &";

    private SupervisorProcess() {}

    static Process start(StackSettings settings, boolean attached) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", DETACHED, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dateline.command.Dateline"));
        command.addAll(List.of("supervise", "--data", settings.data().toString()));
        if (attached) {
            command.add("--attached");
        }
        Path log = new DataFolder(settings.data()).log("supervisor");
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .redirectInput(
                            attached
                                    ? Redirect.PIPE
                                    : Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("the supervisor could not be started", e);
        }
    }
}
