package dateline.command;

import dateline.command.article.EventTime;
import dateline.command.article.FoundQuote;
import dateline.command.elasticsearch.Found;
import dateline.command.elasticsearch.Profile;
import dateline.command.elasticsearch.Profile.Count;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Ink;
import dateline.command.terminal.Style;
import dateline.command.terminal.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A profile as a page of lines: headings on the left, what there is beside them. */
final class WhoLines {

    private static final int HEADING = 15;
    private static final int WIDEST_FIRST = 22;
    private static final int MOST_NAMES = 8;
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private final int width;
    private final Ink ink;

    WhoLines(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    List<String> of(Profile profile) {
        List<String> lines = new ArrayList<>();
        String name = profile.names().getFirst().name();
        String types = profile.types().stream().map(Count::name).limit(1).collect(Collectors.joining());
        lines.add(ink.paint(Style.HEADING, name) + "  " + ink.paint(Style.FAINT, types));
        if (profile.names().size() > 1) {
            lines.addAll(section("NAMES", List.of(names(profile.names(), MOST_NAMES))));
        }
        lines.addAll(section("ARTICLES", List.of(Figures.count(profile.articles()) + span(profile))));
        if (profile.overTime().size() > 1) {
            lines.addAll(section("OVER TIME", List.of(bars(profile.overTime()))));
        }
        lines.addAll(section("PEOPLE", beside(profile.people())));
        lines.addAll(section("ORGANISATIONS", beside(profile.organisations())));
        lines.addAll(section("PLACES", beside(profile.places())));
        lines.addAll(found("SAID", profile.said(), FoundQuote::who, WhoLines::words));
        lines.addAll(found("SAID OF THEM", profile.about(), FoundQuote::who, WhoLines::words));
        lines.addAll(found("EVENTS", profile.events(), EventTime::of, event -> shown(event.what(), event.told())));
        return lines;
    }

    private <T> List<String> found(
            String heading, Found<T> found, Function<T, String> first, Function<T, String> second) {
        if (found.best().isEmpty()) {
            return List.of();
        }
        // One speaker's name down the whole list would say nothing.
        boolean alike = found.best().stream().map(first).distinct().count() == 1;
        int column = alike
                ? 0
                : Math.min(
                        WIDEST_FIRST,
                        found.best().stream()
                                .mapToInt(one -> first.apply(one).length())
                                .max()
                                .orElse(0));
        List<String> texts = new ArrayList<>();
        for (T one : found.best()) {
            String head = alike ? "" : Wrapping.clipped(first.apply(one), column);
            int indent = alike ? 0 : column + 2;
            texts.add(ink.paint(Style.PERSON, head)
                    + " ".repeat(indent - head.length())
                    + Wrapping.clipped(second.apply(one), Math.max(20, width - HEADING - indent)));
        }
        long rest = found.total() - found.best().size();
        if (rest > 0) {
            texts.add(ink.paint(Style.FAINT, "… and " + Figures.count(rest) + " more"));
        }
        return section(heading, texts);
    }

    private List<String> section(String heading, List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            String start = lines.isEmpty() ? heading : "";
            lines.add(ink.paint(Style.HEADING, start) + " ".repeat(HEADING - start.length()) + text);
        }
        return lines;
    }

    private List<String> beside(List<Count> counts) {
        return counts.isEmpty() ? List.of() : List.of(names(counts, counts.size()));
    }

    private String names(List<Count> counts, int most) {
        String names = counts.stream()
                .limit(most)
                .map(count -> count.name() + " " + Figures.count(count.articles()))
                .collect(Collectors.joining(" · "));
        return Wrapping.clipped(counts.size() > most ? names + " · …" : names, width - HEADING);
    }

    private static String span(Profile profile) {
        String first = FindingTables.day(profile.first());
        String last = FindingTables.day(profile.last());
        return first.isEmpty() ? "" : first.equals(last) ? ", " + first : ", " + first + " – " + last;
    }

    /** One bar a day, month or year; where there are more than fit, several of them share one. */
    private String bars(List<Count> times) {
        String first = times.getFirst().name();
        String last = times.getLast().name();
        int room = Math.max(1, width - HEADING - first.length() - last.length() - 2);
        int shared = (times.size() + room - 1) / room;
        long[] sums = new long[(times.size() + shared - 1) / shared];
        for (int i = 0; i < times.size(); i++) {
            sums[i / shared] += times.get(i).articles();
        }
        long most = java.util.Arrays.stream(sums).max().orElse(1);
        StringBuilder bars = new StringBuilder();
        for (long sum : sums) {
            bars.append(sum == 0 ? ' ' : BARS.charAt((int) ((sum * BARS.length() - 1) / most)));
        }
        return first + " " + bars + " " + last;
    }

    private static String words(FoundQuote quote) {
        return shown(quote.text(), quote.words());
    }

    private static String shown(String text, String dressed) {
        return text.isEmpty() ? FindingTables.NOT_SHOWN : dressed;
    }
}
