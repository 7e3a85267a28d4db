package dateline.command.sources;

import dateline.command.terminal.Columns;
import dateline.command.terminal.Figures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources as a person reads them. */
public final class SourceLines {

    private SourceLines() {}

    /** A table, and below it what is wrong with which. */
    public static List<String> table(List<KeptSource> sources) {
        if (sources.isEmpty()) {
            return List.of("No sources are kept: dateline sources set ID --zone Europe/Paris");
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("SOURCE", "NAME", "ZONE", "LANGUAGE", "SHOWN", "KEPT", "CREDENTIALS", "TEASERS", "SET BY"));
        for (KeptSource source : sources) {
            rows.add(List.of(
                    source.id(),
                    orDash(source.name()),
                    orDash(source.zone()),
                    orDash(source.language()),
                    source.display() == null ? "full" : source.display(),
                    orDash(source.retention()),
                    source.credentials(),
                    share(source),
                    !source.known() ? "nobody" : source.fixed() ? "file" : "people"));
        }
        List<String> lines = new ArrayList<>(new Columns("lllllrlrl").lines(rows));
        lines.addAll(troubles(sources));
        return lines;
    }

    /** How many of the latest articles were only teasers, where any came. */
    private static String share(KeptSource source) {
        return source.taken() == 0 ? "-" : source.summaries() + " of " + source.taken();
    }

    /** What is wrong with which; nothing where all is well. */
    public static List<String> troubles(List<KeptSource> sources) {
        List<String> lines = new ArrayList<>();
        for (KeptSource source : sources) {
            if (source.credentialsTrouble() != null) {
                lines.add(source.id() + " is not fetched: " + source.credentialsTrouble());
            }
            if (source.mostlySummaries()) {
                lines.add(source.id() + " sends mostly teasers: " + source.summaries() + " of the latest "
                        + Figures.counted(source.taken(), "article"));
            }
        }
        return lines;
    }

    /** Everything that is known of one source. */
    public static List<String> of(KeptSource source) {
        List<List<String>> rows = new ArrayList<>();
        source.whole().properties().forEach(field -> {
            String value = field.getValue().isContainer()
                    ? field.getValue().toString()
                    : field.getValue().asString("");
            rows.add(List.of(field.getKey(), value));
        });
        return new Columns("ll").lines(rows);
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
