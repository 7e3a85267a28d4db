package dateline.command.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Where the command writes. The script that starts the JVM tells it about the terminal, which Java cannot ask.
 *
 * @param out what was asked for
 * @param err progress, and what went wrong
 * @param width of a line in characters
 * @param ink for {@code out}
 * @param moving whether a line on {@code err} can be written over
 */
public record Terminal(PrintStream out, PrintStream err, int width, Ink ink, boolean moving) {

    private static final int PIPED_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /**
     * The terminal of this process, by the system properties {@code dateline.columns} (there when the output is a terminal)
     * and {@code dateline.moving}, and by the environment variable {@code NO_COLOR}.
     */
    public static Terminal ofProcess(Map<String, String> environment) {
        Integer columns = Integer.getInteger("dateline.columns");
        boolean colour =
                columns != null && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Math.clamp(columns == null ? PIPED_WIDTH : columns, NARROWEST, WIDEST),
                colour ? Ink.ANSI : Ink.PLAIN,
                Boolean.getBoolean("dateline.moving"));
    }

    /** Writes a line to {@code out}. */
    public void say(String line) {
        out.println(line);
    }

    /** Writes lines to {@code out}. */
    public void say(List<String> lines) {
        lines.forEach(out::println);
    }
}
