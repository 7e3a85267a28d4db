package dateline.query.mark;

import dateline.query.found.FoundEvent;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Events drawn to scale. Where long stretches hold nothing the axis is broken, so that a week in 2016 and a year in 1974 both
 * stay readable; within a piece distances are true.
 *
 * @param pieces from the earliest, each with its own scale
 * @param bar height of one bar
 * @param height of the drawing, in its units
 */
public record Axis(List<Piece> pieces, double bar, int height) {

    /** The drawing is as wide as that; the page stretches it. */
    public static final int WIDTH = 1_000;

    private static final int ROW = 22;
    static final int TOP = 34;
    private static final int GAP = 26;
    static final double SMALLEST = 7;
    private static final int MOST_BREAKS = 5;
    private static final double SHORTEST_BREAK = 24.0 * 31;

    /** What is crowded is drawn in lower rows, not in a drawing that fills the page. */
    private static final double TALLEST = 200;

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
     * @param y of its top, in units of the drawing
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
        List<AxisRows> placed = new ArrayList<>();
        double total = clusters.stream().mapToDouble(Axis::weight).sum();
        double room = WIDTH - GAP * (double) Math.max(0, clusters.size() - 1);
        double x = 0;
        int rows = 0;
        for (List<Dated> cluster : clusters) {
            double width = room * weight(cluster) / total;
            AxisRows one = new AxisRows(x, width, cluster);
            placed.add(one);
            rows = Math.max(rows, one.count());
            x += width + GAP;
        }
        double row = Math.min(ROW, TALLEST / Math.max(1, rows));
        List<Piece> pieces = placed.stream().map(one -> one.piece(row)).toList();
        return new Axis(
                pieces, AxisRows.rounded(row * 0.65), pieces.isEmpty() ? 0 : (int) Math.ceil(TOP + rows * row + 4));
    }

    record Dated(FoundEvent event, LocalDateTime start, LocalDateTime end) {

        double hours() {
            return Math.max(1, ChronoUnit.HOURS.between(start, end));
        }
    }

    /** Pieces with more events get more room. */
    private static double weight(List<Dated> cluster) {
        return 1 + Math.sqrt(cluster.size());
    }

    /** Breaks the longest pauses, one after the other, as long as one takes a seventh of what is left to be drawn. */
    private static List<List<Dated>> clusters(List<Dated> dated) {
        List<Pause> pauses = pauses(dated);
        double left =
                dated.isEmpty() ? 0 : ChronoUnit.HOURS.between(dated.getFirst().start(), latestEnd(dated));
        Set<Integer> breaks = new HashSet<>();
        for (Pause pause : pauses) {
            if (breaks.size() == MOST_BREAKS || pause.hours() < SHORTEST_BREAK || pause.hours() < left / 7) {
                break;
            }
            breaks.add(pause.before());
            left -= pause.hours();
        }
        List<List<Dated>> clusters = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            if (i == 0 || breaks.contains(i)) {
                clusters.add(new ArrayList<>());
            }
            clusters.getLast().add(dated.get(i));
        }
        return clusters;
    }

    /**
     * A time in which nothing was under way.
     *
     * @param before the event that ends it
     */
    private record Pause(int before, double hours) {}

    /** The longest first. */
    private static List<Pause> pauses(List<Dated> dated) {
        List<Pause> pauses = new ArrayList<>();
        LocalDateTime last = LocalDateTime.MAX;
        for (int i = 0; i < dated.size(); i++) {
            if (dated.get(i).start().isAfter(last)) {
                pauses.add(
                        new Pause(i, ChronoUnit.HOURS.between(last, dated.get(i).start())));
            }
            last = i == 0 || dated.get(i).end().isAfter(last) ? dated.get(i).end() : last;
        }
        pauses.sort(Comparator.comparingDouble(Pause::hours).reversed());
        return pauses;
    }

    static LocalDateTime latestEnd(List<Dated> dated) {
        return dated.stream().map(Dated::end).max(Comparator.naturalOrder()).orElseThrow();
    }
}
