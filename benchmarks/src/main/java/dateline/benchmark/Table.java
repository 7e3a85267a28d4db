package dateline.benchmark;

import dateline.benchmark.Measure.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The measures as a Markdown table, each stage with its share of what it cannot exceed. */
final class Table {

    private final List<String> lines = new ArrayList<>(List.of(
            "| What | Articles | Seconds | Articles/s | And | Share of the limit |", "|---|---:|---:|---:|---|---|"));

    void add(Measure measure) {
        add(measure, "");
    }

    /** A stage and what bounds it. */
    void add(Measure stage, Measure limit) {
        double share = stage.articlesPerSecond() / limit.articlesPerSecond();
        add(stage, String.format(Locale.ROOT, "%.2f of %s", share, limit.what()));
    }

    private void add(Measure measure, String share) {
        String work = measure.work().stream()
                .map(amount -> rate(amount, measure.seconds()))
                .collect(Collectors.joining(", "));
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.1f | %s | %s |",
                measure.what(),
                measure.articles(),
                measure.seconds(),
                measure.articlesPerSecond(),
                work,
                share));
    }

    private static String rate(Amount amount, double seconds) {
        return String.format(Locale.ROOT, "%.1f %s/s", amount.count() / seconds, amount.unit());
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
