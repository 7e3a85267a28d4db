package dateline.command.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory a process holds. */
public final class ProcessMemory {

    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d+)\\s*");

    private ProcessMemory() {}

    /** Resident bytes, from /proc or, where there is none, from ps; empty if the process is gone. */
    public static OptionalLong resident(long pid) throws InterruptedException {
        try {
            Path status = Path.of("/proc/" + pid + "/status");
            return Files.exists(status) ? kibibytes(RESIDENT.matcher(Files.readString(status))) : byPs(pid);
        } catch (IOException _) {
            // It ended in between.
            return OptionalLong.empty();
        }
    }

    private static OptionalLong byPs(long pid) throws IOException, InterruptedException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String printed = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = ps.waitFor(5, TimeUnit.SECONDS);
        Matcher number = NUMBER.matcher(printed);
        return ended && number.matches() ? kibibytes(number.reset()) : OptionalLong.empty();
    }

    private static OptionalLong kibibytes(Matcher matcher) {
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1)) * 1024) : OptionalLong.empty();
    }
}
