package dateline.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the system tells of itself and its processes. */
final class Machine {

    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

    private Machine() {}

    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Runnable tasks of the last minute, on average. */
    static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Processor time of a process so far, of all its threads. */
    static double processorSeconds(long pid) {
        return ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    /**
     * Lets a process, with all its threads and whatever it will start, run on these processors alone.
     *
     * @throws IOException if there is no {@code taskset}, as outside Linux, or if there are no such processors
     */
    static void keepTo(int first, int last, long pid) throws IOException, InterruptedException {
        var command = List.of("taskset", "--all-tasks", "--cpu-list", "--pid", first + "-" + last, Long.toString(pid));
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
    }

    /** The most memory that the process ever held, in bytes; empty where there is no /proc. */
    static OptionalLong peakMemory(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        Matcher peak = PEAK.matcher(Files.readString(status));
        return peak.find() ? OptionalLong.of(Long.parseLong(peak.group(1)) * 1024) : OptionalLong.empty();
    }
}
