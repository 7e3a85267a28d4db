package dateline.findings.timeline.expression;

import static dateline.findings.timeline.expression.Vocabulary.ANY_WEEKDAY;
import static dateline.findings.timeline.expression.Vocabulary.DAY;
import static dateline.findings.timeline.expression.Vocabulary.MONTH;
import static dateline.findings.timeline.expression.Vocabulary.ORDINAL;
import static dateline.findings.timeline.expression.Vocabulary.SEASON;
import static dateline.findings.timeline.expression.Vocabulary.YEAR;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Times that name their year. */
final class AbsoluteRules {

    private static final String OPTIONAL_WEEKDAY = "(?:" + ANY_WEEKDAY + ",?\\s+)?";
    private static final String CENTURY_GAP = "(?<y>" + YEAR + ")";

    private AbsoluteRules() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(days());
        rules.addAll(months());
        rules.addAll(ranges());
        return rules;
    }

    static List<Rule> days() {
        return List.of(
                Rule.maybe(
                        "\\b" + OPTIONAL_WEEKDAY + "(?<m>" + MONTH + ")\\s+(?<d>" + DAY + ")(?:\\s*,\\s*|\\s+)"
                                + CENTURY_GAP,
                        AbsoluteRules::namedDay),
                Rule.maybe(
                        "\\b" + OPTIONAL_WEEKDAY + "(?:the\\s+)?(?<d>" + DAY + ")(?:\\s+of)?[\\s-]+(?<m>" + MONTH
                                + ")(?:\\s*,\\s*|[\\s-]+)" + CENTURY_GAP,
                        AbsoluteRules::namedDay),
                Rule.maybe(
                        "(?<![\\d/.-])(?<y>" + YEAR + ")([-/])(?<m>\\d\\d?)\\2(?<d>\\d\\d?)(?![\\d/-])",
                        match -> numbered(match, match.group("m"), match.group("d"))),
                Rule.maybe(
                        "(?<![\\d/.-])(?<a>\\d\\d?)([-/.])(?<b>\\d\\d?)\\2" + CENTURY_GAP + "(?![/-])",
                        AbsoluteRules::dayAndMonthInSomeOrder));
    }

    private static List<Rule> months() {
        return List.of(
                Rule.of(
                        "\\b" + Modifier.PART + "(?<m>" + MONTH + ")(?:,?\\s+|\\s+of\\s+)" + CENTURY_GAP,
                        match -> fixed(Interval.month(YearMonth.of(year(match), Vocabulary.month(match.group("m"))))
                                .narrowed(Modifier.part(match)))),
                Rule.of(
                        "\\b(?<s>" + SEASON + ")(?:\\s+of|,)?\\s+" + CENTURY_GAP,
                        match -> fixed(Interval.season(year(match), Vocabulary.season(match.group("s"))))),
                Rule.of(
                        "\\b(?:[Tt]he\\s+)?(?<q>" + ORDINAL + ")[\\s-](?i:quarter)(?:\\s+of|,)?(?:\\s+(?i:fiscal))?\\s+"
                                + CENTURY_GAP,
                        match -> fixed(Interval.quarter(year(match), Vocabulary.ordinal(match.group("q"))))),
                Rule.of(
                        "\\b(?:[Tt]he\\s+)?" + CENTURY_GAP + "(?:'s|’s)?\\s+(?<q>" + ORDINAL + ")[\\s-](?i:quarter)\\b",
                        match -> fixed(Interval.quarter(year(match), Vocabulary.ordinal(match.group("q"))))),
                Rule.of(
                        "\\bQ(?<q>[1-4])(?:\\s+of|,)?\\s*" + CENTURY_GAP,
                        match -> fixed(Interval.quarter(year(match), Integer.parseInt(match.group("q"))))),
                Rule.of(
                        "\\b(?:[Tt]he\\s+)?(?<h>(?i:first|second|latter|last))\\s+half\\s+of\\s+" + CENTURY_GAP,
                        match -> fixed(
                                Interval.half(year(match), match.group("h").equalsIgnoreCase("first") ? 1 : 2))));
    }

    private static List<Rule> ranges() {
        return List.of(
                Rule.maybe(
                        "\\b(?<m>" + MONTH + ")\\s+(?<d>" + DAY + ")\\s?[-–—]\\s?(?<e>" + DAY + ")\\s*,?\\s+"
                                + CENTURY_GAP,
                        AbsoluteRules::days),
                Rule.maybe(
                        "\\b(?<d>" + DAY + ")\\s?[-–—]\\s?(?<e>" + DAY + ")\\s+(?<m>" + MONTH + "),?\\s+" + CENTURY_GAP,
                        AbsoluteRules::days),
                // "1914–18", but "2016-12" is a month: the second number has to be the later one.
                Rule.maybe(
                        "(?<![\\d/.,$£€-])(?<y>1[5-9]\\d\\d|20\\d\\d)[-–—/](?<to>\\d\\d)(?![\\d%/.-])",
                        match -> {
                            int from = year(match);
                            int to = from / 100 * 100 + Integer.parseInt(match.group("to"));
                            return to > from && to - from < 60
                                    ? Anchor.span(Interval.year(from), Interval.year(to))
                                            .map(AbsoluteRules::fixed)
                                    : isoMonth(from, Integer.parseInt(match.group("to")));
                        }));
    }

    private static Optional<Meaning> isoMonth(int year, int month) {
        return month >= 1 && month <= 12
                ? Optional.of(fixed(Interval.month(YearMonth.of(year, month))))
                : Optional.empty();
    }

    private static Optional<Meaning> namedDay(MatchResult match) {
        Month month = Vocabulary.month(match.group("m"));
        return day(year(match), month.getValue(), Vocabulary.day(match.group("d")))
                .map(AbsoluteRules::fixed);
    }

    private static Optional<Meaning> numbered(MatchResult match, String month, String day) {
        return day(year(match), Integer.parseInt(month), Integer.parseInt(day)).map(AbsoluteRules::fixed);
    }

    /** American and European order differ: only what has one reading is taken. */
    private static Optional<Meaning> dayAndMonthInSomeOrder(MatchResult match) {
        String first = match.group("a");
        String second = match.group("b");
        Optional<Meaning> american = numbered(match, first, second);
        Optional<Meaning> european = numbered(match, second, first);
        if (american.isPresent() && european.isPresent()) {
            return american.equals(european) ? american : Optional.empty();
        }
        return american.isPresent() ? american : european;
    }

    private static Optional<Meaning> days(MatchResult match) {
        int month = Vocabulary.month(match.group("m")).getValue();
        Optional<Interval> first = day(year(match), month, Vocabulary.day(match.group("d")));
        Optional<Interval> last = day(year(match), month, Vocabulary.day(match.group("e")));
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Anchor.span(first.get(), last.get()).map(AbsoluteRules::fixed);
    }

    private static Optional<Interval> day(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(Interval.day(LocalDate.of(year, month, day)));
    }

    private static int year(MatchResult match) {
        return Integer.parseInt(match.group("y"));
    }

    private static Meaning fixed(Interval interval) {
        return new Meaning.Fixed(interval);
    }
}
