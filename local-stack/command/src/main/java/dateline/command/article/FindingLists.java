package dateline.command.article;

import dateline.command.terminal.Ink;
import dateline.command.terminal.Style;
import dateline.command.terminal.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lists beside an article: each line with a heading, its first column, and the rest hanging under itself. */
final class FindingLists {

    private static final int HEADING = 15;
    private static final int LONGEST_FIRST = 26;

    private final int width;
    private final Ink ink;
    private final boolean whole;

    /**
     * Lists of that width.
     *
     * @param whole whether long texts are wrapped or clipped to a line
     */
    FindingLists(int width, Ink ink, boolean whole) {
        this.width = width;
        this.ink = ink;
        this.whole = whole;
    }

    /** Names with how often each is mentioned, in one paragraph. */
    List<String> names(String heading, List<FoundEntity> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        String names = entities.stream()
                .map(entity -> entity.name() + " " + entity.mentionCount())
                .collect(Collectors.joining(" · "));
        List<String> lines =
                whole ? Wrapping.strings(names, width - HEADING) : List.of(Wrapping.clipped(names, width - HEADING));
        return hanging(heading, lines);
    }

    List<String> timeline(List<FoundEvent> events, int most) {
        List<FoundEvent> shown = events.stream().limit(most).toList();
        List<String> lines = rows(
                shown.stream().map(EventTime::of).toList(),
                shown.stream().map(FoundEvent::told).toList());
        return hanging("TIMELINE", withRest(lines, events.size() - shown.size()));
    }

    /** Numbered, when wrapped whole, as in the text of the article. */
    List<String> quotes(List<FoundQuote> quotes, int most) {
        List<FoundQuote> shown = quotes.stream().limit(most).toList();
        List<String> speakers = IntStream.range(0, shown.size())
                .mapToObj(
                        i -> (whole ? "[" + (i + 1) + "] " : "") + shown.get(i).who())
                .toList();
        List<String> words = shown.stream().map(this::words).toList();
        return hanging("QUOTES", withRest(rows(speakers, words), quotes.size() - shown.size()));
    }

    private String words(FoundQuote quote) {
        String cue = whole && quote.cue() != null ? " (" + quote.cue() + ")" : "";
        return quote.words() + cue;
    }

    private static List<String> withRest(List<String> lines, int rest) {
        List<String> all = new ArrayList<>(lines);
        if (rest > 0) {
            all.add("… and " + rest + " more");
        }
        return all;
    }

    private List<String> rows(List<String> first, List<String> second) {
        int column = first.stream().mapToInt(String::length).max().orElse(0);
        int indent = Math.min(column, LONGEST_FIRST) + 3;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            lines.addAll(row(first.get(i), second.get(i), indent));
        }
        return lines;
    }

    private List<String> row(String first, String second, int indent) {
        int left = Math.max(20, width - HEADING - indent);
        List<String> texts = whole
                ? Wrapping.strings(second.replaceAll("\\s+", " ").strip(), left)
                : List.of(Wrapping.clipped(second, left));
        String head = Wrapping.clipped(first, indent - 1);
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            String start = lines.isEmpty() ? head + " ".repeat(indent - head.length()) : " ".repeat(indent);
            lines.add(start + text);
        }
        return lines;
    }

    private List<String> hanging(String heading, List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            String start = lines.isEmpty()
                    ? ink.paint(Style.HEADING, heading) + " ".repeat(HEADING - heading.length())
                    : " ".repeat(HEADING);
            lines.add(start + text);
        }
        return lines;
    }
}
