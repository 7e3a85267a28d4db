package dateline.command.terminal;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them, in English whatever the machine speaks. */
public final class Figures {

    private static final double KIBI = 1024;

    private Figures() {}

    /** {@code 21,578}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 article}, {@code 2 articles}. */
    public static String counted(long number, String singular) {
        return count(number) + " " + singular + (number == 1 ? "" : "s");
    }

    /** {@code 6.1s}, {@code 1m 42s}, {@code 3h 05m}, {@code 2d 4h}. */
    public static String duration(Duration duration) {
        if (duration.toMillis() < 59_950) {
            return String.format(Locale.ROOT, "%.1fs", duration.toMillis() / 1000.0);
        }
        long seconds = (duration.toMillis() + 500) / 1000;
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%dm %02ds", seconds / 60, seconds % 60);
        }
        if (seconds < 24 * 3600) {
            return String.format(Locale.ROOT, "%dh %02dm", seconds / 3600, seconds / 60 % 60);
        }
        return String.format(Locale.ROOT, "%dd %dh", seconds / (24 * 3600), seconds / 3600 % 24);
    }

    /** {@code 2.3 s}, as it stands in a sentence. */
    public static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    /** {@code 512 MB}, {@code 1.4 GB}; a megabyte has 1024 × 1024 bytes. */
    public static String memory(long bytes) {
        double mega = bytes / KIBI / KIBI;
        return mega < 1000
                ? String.format(Locale.ROOT, "%.0f MB", mega)
                : String.format(Locale.ROOT, "%.1f GB", mega / KIBI);
    }

    /** {@code 1,234/s}, {@code 3.4/s}. */
    public static String rate(long number, Duration time) {
        double perSecond = number * 1000.0 / Math.max(1, time.toMillis());
        return perSecond < 10
                ? String.format(Locale.ROOT, "%.1f/s", perSecond)
                : String.format(Locale.ROOT, "%,.0f/s", perSecond);
    }
}
