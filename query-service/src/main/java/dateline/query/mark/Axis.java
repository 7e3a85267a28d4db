package dateline.query.mark;

import dateline.query.found.FoundEvent;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Events drawn to scale. Where long stretches hold nothing the axis is broken, so that a week in 2016 and a year in 1974 both
 * stay readable; within a piece distances are true.
 *
 * @param pieces from the earliest, each with its own scale
 * @param height of the drawing, in its units
 */
public record Axis(List<Piece> pieces, int height) {

    /** The drawing is as wide as that; the page stretches it. */
    public static final int WIDTH = 1_000;

    private static final int ROW = 22;
    private static final int TOP = 34;
    private static final int GAP = 26;
    private static final double SMALLEST = 7;

    /**
     * A stretch of time without long pauses.
     *
     * @param x where it begins
     * @param from as the axis says it
     */
    public record Piece(double x, double width, String from, String to, List<Bar> bars) {
        public Piece {
            bars = List.copyOf(bars);
        }
    }

    /**
     * An event; as long as its time is uncertain or lasts.
     *
     * @param y of its top
     */
    public record Bar(FoundEvent event, double x, double y, double width) {}

    public Axis {
        pieces = List.copyOf(pieces);
    }

    /** Draws what has a date; empty where nothing has. */
    public static Axis of(List<FoundEvent> events) {
        List<Dated> dated = new ArrayList<>();
        for (FoundEvent event : events) {
            LocalDateTime start = event.start();
            LocalDateTime end = event.end();
            if (start != null && end != null) {
                dated.add(new Dated(event, start, end));
            }
        }
        dated.sort(Comparator.comparing(Dated::start).thenComparing(Dated::end));
        List<List<Dated>> clusters = clusters(dated);
        List<Piece> pieces = new ArrayList<>();
        double total = clusters.stream().mapToDouble(Axis::weight).sum();
        double room = WIDTH - GAP * (double) Math.max(0, clusters.size() - 1);
        double x = 0;
        int rows = 0;
        for (List<Dated> cluster : clusters) {
            double width = room * weight(cluster) / total;
            Rows placed = new Rows(x, width, cluster);
            pieces.add(placed.piece());
            rows = Math.max(rows, placed.count());
            x += width + GAP;
        }
        return new Axis(pieces, pieces.isEmpty() ? 0 : TOP + rows * ROW + 4);
    }

    private record Dated(FoundEvent event, LocalDateTime start, LocalDateTime end) {

        double hours() {
            return Math.max(1, ChronoUnit.HOURS.between(start, end));
        }
    }

    /** Pieces with more events get more room. */
    private static double weight(List<Dated> cluster) {
        return 1 + Math.sqrt(cluster.size());
    }

    /** A pause is long where it lasts longer than everything before it did, and a month at least. */
    private static List<List<Dated>> clusters(List<Dated> dated) {
        List<List<Dated>> clusters = new ArrayList<>();
        LocalDateTime begun = LocalDateTime.MIN;
        LocalDateTime last = LocalDateTime.MIN;
        for (Dated one : dated) {
            boolean first = clusters.isEmpty();
            if (first
                    || ChronoUnit.HOURS.between(last, one.start())
                            > Math.max(24 * 31, 2 * ChronoUnit.HOURS.between(begun, last))) {
                clusters.add(new ArrayList<>());
                begun = one.start();
                last = one.end();
            }
            clusters.getLast().add(one);
            last = one.end().isAfter(last) ? one.end() : last;
        }
        return clusters.size() > 6 ? List.of(dated) : clusters;
    }

    /** Bars in as few rows as keep them apart. */
    private static final class Rows {

        private final double x;
        private final double width;
        private final List<Dated> cluster;
        private final List<Double> ends = new ArrayList<>();

        Rows(double x, double width, List<Dated> cluster) {
            this.x = x;
            this.width = width;
            this.cluster = cluster;
        }

        Piece piece() {
            LocalDateTime from = cluster.getFirst().start();
            LocalDateTime to = cluster.stream()
                    .map(Dated::end)
                    .max(Comparator.naturalOrder())
                    .orElse(from);
            double hours = Math.max(1, ChronoUnit.HOURS.between(from, to));
            List<Bar> bars = new ArrayList<>();
            for (Dated one : cluster) {
                double length = Math.max(SMALLEST, width * one.hours() / hours);
                double start =
                        Math.min(x + width * ChronoUnit.HOURS.between(from, one.start()) / hours, x + width - length);
                bars.add(
                        new Bar(one.event(), rounded(start), TOP + (double) row(start, length) * ROW, rounded(length)));
            }
            return new Piece(rounded(x), rounded(width), label(from, hours), label(to.minusNanos(1), hours), bars);
        }

        private int row(double start, double length) {
            for (int row = 0; row < ends.size(); row++) {
                if (ends.get(row) + 2 <= start) {
                    ends.set(row, start + length);
                    return row;
                }
            }
            ends.add(start + length);
            return ends.size() - 1;
        }

        int count() {
            return ends.size();
        }

        private static double rounded(double number) {
            return Math.round(number * 10) / 10.0;
        }

        /** As exact as the stretch is long. */
        private static String label(LocalDateTime time, double hours) {
            String month = time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            if (hours > 24 * 365 * 4.0) {
                return Integer.toString(time.getYear());
            }
            return hours > 24 * 70
                    ? month + " " + time.getYear()
                    : time.getDayOfMonth() + " " + month + " " + time.getYear();
        }
    }
}
