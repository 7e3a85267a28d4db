package dateline.command;

import dateline.command.stack.PartState;
import dateline.command.stack.StackState;
import dateline.command.terminal.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells of the parts as they become ready, each once, in the order of the stack. */
final class StartReport {

    private int told;

    /** The lines that are new with this state. */
    List<String> news(StackState state) {
        List<String> lines = new ArrayList<>();
        while (told < state.parts().size() && state.parts().get(told).phase() == PartState.Phase.RUNNING) {
            lines.add(line(state.parts().get(told)));
            told++;
        }
        return lines;
    }

    /** What is being waited for. */
    String waiting(StackState state, Duration since) {
        List<String> names = state.parts().stream()
                .skip(told)
                .filter(part -> part.phase() == PartState.Phase.STARTING)
                .map(part -> title(part.name()))
                .toList();
        return names.isEmpty()
                ? "waiting  " + since.toSeconds() + "s"
                : "starting " + String.join(", ", names) + "  " + since.toSeconds() + "s";
    }

    static String line(String what, String how, Duration took, String rest) {
        return String.format(Locale.ROOT, "%-18s %-4s %7s  %s", what, how, Figures.duration(took), rest)
                .stripTrailing();
    }

    private static String line(PartState part) {
        Long millis = part.millis();
        boolean forUse = !part.name().equals("enrich") && !part.name().startsWith("index");
        return line(
                title(part.name()), "ok", Duration.ofMillis(millis == null ? 0 : millis), forUse ? part.address() : "");
    }

    static String title(String part) {
        return switch (part) {
            case "kafka" -> "Kafka";
            case "elasticsearch" -> "Elasticsearch";
            default -> part;
        };
    }
}
