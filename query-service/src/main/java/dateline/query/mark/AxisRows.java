package dateline.query.mark;

import dateline.query.found.FoundEvent;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bars in as few rows as keep them apart. */
final class AxisRows {

    private final double x;
    private final double width;
    private final LocalDateTime from;
    private final LocalDateTime to;
    private final double hours;
    private final List<Placed> bars = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();

    private record Placed(FoundEvent event, double x, int row, double width) {}

    AxisRows(double x, double width, List<Axis.Dated> cluster) {
        this.x = x;
        this.width = width;
        this.from = cluster.getFirst().start();
        this.to = Axis.latestEnd(cluster);
        this.hours = Math.max(1, ChronoUnit.HOURS.between(from, to));
        cluster.forEach(this::place);
    }

    private void place(Axis.Dated one) {
        double length = Math.max(Axis.SMALLEST, width * one.hours() / hours);
        double start = Math.min(x + width * ChronoUnit.HOURS.between(from, one.start()) / hours, x + width - length);
        bars.add(new Placed(one.event(), start, row(start, length), length));
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

    Axis.Piece piece(double row) {
        List<Axis.Bar> drawn = bars.stream()
                .map(bar -> new Axis.Bar(
                        bar.event(), rounded(bar.x()), rounded(Axis.TOP + bar.row() * row), rounded(bar.width())))
                .toList();
        return new Axis.Piece(rounded(x), rounded(width), label(from), label(to.minusNanos(1)), drawn);
    }

    static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /** As exact as the stretch is long. */
    private String label(LocalDateTime time) {
        String month = time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        if (hours > 24 * 360) {
            return Integer.toString(time.getYear());
        }
        return hours > 24 * 70
                ? month + " " + time.getYear()
                : time.getDayOfMonth() + " " + month + " " + time.getYear();
    }
}
