package dateline.benchmark.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;

/** One format's input with the parser that has to read it in any case. */
final class Contest {

    private final String format;
    private final byte[] input;
    private final String bareName;
    private final BareParser bare;

    /**
     * A contest.
     *
     * @param format the ending of its files
     * @param input one document or stream, as it is sent
     * @param bareName of the parser, as the table has it
     */
    Contest(String format, byte[] input, String bareName, BareParser bare) {
        this.format = format;
        this.input = input;
        this.bareName = bareName;
        this.bare = bare;
    }

    /** The same of other bytes. */
    Contest over(byte[] other) {
        return new Contest(format, other, bareName, bare);
    }

    String format() {
        return format;
    }

    InputStream open() {
        return new ByteArrayInputStream(input);
    }

    long bare() throws Exception {
        return bare.parse(input);
    }

    /** What both took, in seconds of one thread's time for one reading of the input. */
    record Result(Contest contest, int articles, double ours, double bare) {

        static String header() {
            return "| Format | Articles | MB | Articles/s | MB/s | Bare parser | MB/s | Ours takes |\n"
                    + "|---|---:|---:|---:|---:|---|---:|---:|";
        }

        double ratio() {
            return ours / bare;
        }

        @Override
        public String toString() {
            double megabytes = contest.input.length / 1e6;
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.0f | %.1f | %s | %.1f | %.2f times |",
                    contest.format,
                    articles,
                    megabytes,
                    articles / ours,
                    megabytes / ours,
                    contest.bareName,
                    megabytes / bare,
                    ratio());
        }
    }
}
