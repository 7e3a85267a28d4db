package dateline.benchmark.format;

import dateline.benchmark.format.Contest.Result;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The command: every format beside its bare parser, on inputs of our own and on files that are named. */
public final class FormatBenchmark {

    private static final int ROUNDS = 7;
    private static final double ROUND_SECONDS = 0.5;

    private FormatBenchmark() {}

    /**
     * Prints a table.
     *
     * @param arguments FORMAT=FILE for more lines, or a FORMAT alone to have only its line
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%d processors, Java %s, load %.1f at the start%n%n%s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Result.header());
        Race race = new Race(ROUNDS, ROUND_SECONDS);
        for (Contest contest : contests(arguments)) {
            out.println(race.run(contest));
        }
        out.printf(
                Locale.ROOT,
                "%nLoad %.1f at the end, %d characters and articles read%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                race.read());
    }

    private static List<Contest> contests(String[] arguments) throws Exception {
        List<Contest> all = Contests.all();
        if (arguments.length == 0) {
            return all;
        }
        List<Contest> asked = new ArrayList<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            Contest known = all.stream()
                    .filter(contest -> contest.format().equals(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no format " + parts[0]));
            asked.add(parts.length == 1 ? known : known.over(Files.readAllBytes(Path.of(parts[1]))));
        }
        return asked;
    }
}
