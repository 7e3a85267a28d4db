package dateline.findings.timeline.expression;

import static dateline.findings.timeline.expression.Modifier.PART;
import static dateline.findings.timeline.expression.Modifier.WHICH;
import static dateline.findings.timeline.expression.Vocabulary.ANY_WEEKDAY;
import static dateline.findings.timeline.expression.Vocabulary.DAY;
import static dateline.findings.timeline.expression.Vocabulary.FULL_MONTH;
import static dateline.findings.timeline.expression.Vocabulary.MONTH;
import static dateline.findings.timeline.expression.Vocabulary.ORDINAL;
import static dateline.findings.timeline.expression.Vocabulary.SEASON;
import static dateline.findings.timeline.expression.Vocabulary.SHORT_MONTH;
import static dateline.findings.timeline.expression.Vocabulary.WEEKDAY;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Times that come round every week or every year: weekdays, dates, months, seasons and quarters without a year. */
final class RecurringRules {

    private static final String NAMED_DAY_BEFORE =
            "(?<!\\b(?i:every|each|black|good|ash|bloody|super|cyber|palm|holy|maundy|giving|fat)\\s)";

    private RecurringRules() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(days());
        rules.addAll(months());
        rules.addAll(seasonsAndQuarters());
        rules.addAll(holidays());
        return rules;
    }

    static List<Rule> days() {
        return List.of(
                Rule.of(
                        NAMED_DAY_BEFORE + "\\b(?:(?i:early|late|earlier|later)\\s+)?(?:" + WHICH + ")?(?<w>" + WEEKDAY
                                + ")(?!\\s+(?:Times|Mail|Post|Telegraph|Express|Herald|Night\\s+Live))",
                        match -> new Meaning.OnWeekday(Vocabulary.weekday(match.group("w")), Modifier.pointer(match))),
                Rule.of(
                        "\\b(?<w>" + WEEKDAY + ")\\s+(?:of\\s+)?(?<which>(?i:last|next))\\s+(?i:week)\\b",
                        match -> new Meaning.OnWeekday(Vocabulary.weekday(match.group("w")), Modifier.pointer(match))),
                Rule.maybe(
                        "\\b(?:(?i:early|late)\\s+)?(?:" + ANY_WEEKDAY + ",?\\s+)?(?<m>" + MONTH
                                + ")\\s+(?:the\\s+)?(?<d>" + DAY + ")(?!,?\\s*(?:1[5-9]|20)\\d\\d\\b)",
                        RecurringRules::date),
                Rule.maybe(
                        "\\b(?:" + ANY_WEEKDAY + ",?\\s+)?(?:the\\s+)?(?<d>" + DAY + ")(?:\\s+of)?[\\s-]+(?<m>" + MONTH
                                + ")(?![\\s,-]*\\d)",
                        RecurringRules::date));
    }

    private static List<Rule> months() {
        return List.of(
                Rule.of(
                        "(?<!\\b(?i:every|each)\\s)\\b" + PART + "(?:" + WHICH + ")?(?<m>" + FULL_MONTH
                                + ")\\b(?![\\s,]*(?:\\d|of\\s+\\d))",
                        match -> inMonth(match, Modifier.pointer(match))),
                Rule.of(
                        "\\b" + PART + "(?:" + WHICH + ")?(?<m>" + SHORT_MONTH + ")\\.(?!\\s*,?\\d)",
                        match -> inMonth(match, Modifier.pointer(match))),
                Rule.of(
                        "\\b" + PART + "(?<m>" + MONTH
                                + ")(?:\\s+of)?\\s+(?<which>(?i:last|this|next))\\s+(?i:year)\\b",
                        match ->
                                new Meaning.OfYear(inMonth(match, Pointer.THIS), Modifier.units(match.group("which")))),
                Rule.maybe(
                        "\\b(?<m>" + MONTH + ")\\s+(?<d>" + DAY
                                + "),?(?:\\s+of)?\\s+(?<which>(?i:last|this|next))\\s+(?i:year)\\b",
                        match -> date(match).map(day -> new Meaning.OfYear(day, Modifier.units(match.group("which"))))),
                Rule.maybe(
                        "\\b(?<m>" + MONTH + ")\\s+(?<d>" + DAY + ")\\s?[-–—]\\s?(?<e>" + DAY + ")(?!,?\\s*\\d{4})",
                        RecurringRules::dates));
    }

    private static List<Rule> seasonsAndQuarters() {
        return List.of(
                Rule.of(
                        "\\b" + PART + WHICH + "(?<s>" + SEASON + ")",
                        match -> new Meaning.InSeason(Vocabulary.season(match.group("s")), Modifier.pointer(match))),
                Rule.of(
                        "(?<=\\b(?i:in|during)\\s)(?i:the\\s+)(?<s>(?i:spring|summer|autumn|winter))\\b(?!\\s+of)",
                        match -> new Meaning.InSeason(Vocabulary.season(match.group("s")), Pointer.TENSE)),
                Rule.of(
                        "\\b(?:(?i:the|its|their)\\s+)?(?:(?i:fiscal)[\\s-]+)?(?<q>" + ORDINAL
                                + ")(?:\\s+(?i:fiscal))?[\\s-]+(?i:quarter)(?:'s|’s)?\\b(?!\\s+of\\s+\\d)",
                        match -> new Meaning.InQuarter(Vocabulary.ordinal(match.group("q")), Pointer.TENSE)),
                Rule.of(
                        "\\b(?:(?i:the)\\s+)?(?<q>" + ORDINAL + ")[\\s-]+(?i:quarter)\\s+(?:(?i:of)\\s+)?"
                                + "(?<which>(?i:last|this|next))\\s+(?i:year)\\b",
                        RecurringRules::quarterOfYear),
                Rule.of(
                        "\\b(?<which>(?i:last|this|next))\\s+(?i:year)(?:'s|’s)\\s+(?<q>" + ORDINAL
                                + ")[\\s-]+(?i:quarter)\\b",
                        RecurringRules::quarterOfYear),
                Rule.of(
                        "\\b(?:(?i:the)\\s+)?(?i:year)(?:-|\\s)(?i:ago|earlier)\\s+(?<q>" + ORDINAL
                                + ")[\\s-]+(?i:quarter)\\b",
                        match -> new Meaning.OfYear(
                                new Meaning.InQuarter(Vocabulary.ordinal(match.group("q")), Pointer.THIS), -1)));
    }

    private static List<Rule> holidays() {
        return List.of(
                holiday("Christmas\\s+Eve", MonthDay.of(12, 24)),
                holiday("Christmas(?:\\s+Day)?(?!\\s+(?:Eve|[A-Z]))", MonthDay.of(12, 25)),
                holiday("Boxing\\s+Day", MonthDay.of(12, 26)),
                holiday("New\\s+Year(?:'s|’s)\\s+Eve", MonthDay.of(12, 31)),
                holiday("New\\s+Year(?:'s|’s)\\s+Day", MonthDay.of(1, 1)),
                holiday("Halloween", MonthDay.of(10, 31)),
                holiday("Valentine(?:'s|’s)\\s+Day", MonthDay.of(2, 14)));
    }

    private static Rule holiday(String name, MonthDay day) {
        return Rule.of("\\b" + name + "\\b", match -> new Meaning.OnDate(day));
    }

    private static Meaning quarterOfYear(MatchResult match) {
        return new Meaning.OfYear(
                new Meaning.InQuarter(Vocabulary.ordinal(match.group("q")), Pointer.THIS),
                Modifier.units(match.group("which")));
    }

    private static Meaning inMonth(MatchResult match, Pointer pointer) {
        return new Meaning.InMonth(Vocabulary.month(match.group("m")), pointer, Modifier.part(match));
    }

    private static Optional<Meaning> date(MatchResult match) {
        return day(match, "d").map(Meaning.OnDate::new);
    }

    private static Optional<Meaning> dates(MatchResult match) {
        Optional<MonthDay> first = day(match, "d");
        Optional<MonthDay> last = day(match, "e");
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning.Between(new Meaning.OnDate(first.get()), new Meaning.OnDate(last.get())));
    }

    private static Optional<MonthDay> day(MatchResult match, String group) {
        Month month = Vocabulary.month(match.group("m"));
        int day = Vocabulary.day(match.group(group));
        return day <= month.maxLength() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }
}
