package dateline.findings.timeline.expression;

import static dateline.findings.timeline.expression.Vocabulary.DAY;
import static dateline.findings.timeline.expression.Vocabulary.MONTH;
import static dateline.findings.timeline.expression.Vocabulary.WEEKDAY;
import static dateline.findings.timeline.expression.Vocabulary.YEAR;
import static dateline.findings.timeline.expression.Vocabulary.ZONE;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Times of day, alone or with their day, and parts of days. */
final class ClockRules {

    private static final String DATE = "(?:" + WEEKDAY + ",?\\s+)?(?:" + MONTH + "\\s+" + DAY + "|" + DAY + "\\s+"
            + MONTH + ")(?:,?\\s+" + YEAR + ")?";

    private static final String DAY_WORDS =
            "(?:" + DATE + "|(?:(?i:last|next|this)\\s+)?" + WEEKDAY + "|(?i:today|yesterday|tomorrow)\\b)";

    private static final String CLOCK = "(?:(?<h>[01]?\\d|2[0-4])(?:[:.](?<min>[0-5]\\d)(?::[0-5]\\d)?)?\\s?"
            + "(?<half>(?i:a\\.m\\.?|p\\.m\\.?|am\\b|pm\\b))"
            + "|(?<h2>[01]?\\d|2[0-3]):(?<min2>[0-5]\\d)(?::[0-5]\\d)?(?!\\d|-)"
            + "|(?<h4>[01]\\d|2[0-3])(?<min4>[0-5]\\d)(?=\\s?" + ZONE + ")"
            + "|(?<word>(?i:noon|midday|midnight)\\b))(?:\\s?\\(?(?<zone>" + ZONE + ")\\)?)?"
            + "(?:\\s+(?i:local\\s+time))?";

    private static final String PART = "(?<part>(?i:morning|afternoon|evening|night))\\b";

    private static final List<Rule> DAY_RULES = dayRules();

    private ClockRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.maybe(
                        "(?<![\\d.:,$-])\\b" + CLOCK + "(?:,)?\\s+(?:on\\s+)?(?<day>" + DAY_WORDS + ")",
                        ClockRules::clock),
                Rule.maybe(
                        "\\b(?<day>" + DAY_WORDS + ")(?:,)?\\s+(?:at\\s+|around\\s+|about\\s+)?" + CLOCK,
                        ClockRules::clock),
                Rule.maybe("(?<![\\d.:,$-])\\b" + CLOCK, ClockRules::clockAlone),
                Rule.maybe("\\b(?:(?i:early|late)\\s+)?(?<day>" + DAY_WORDS + ")\\s+" + PART, ClockRules::partOfDay),
                Rule.maybe(
                        "\\b(?:(?i:early|late)\\s+)?(?:on\\s+the\\s+)?" + PART + "\\s+(?i:of)\\s+(?<day>" + DAY_WORDS
                                + ")",
                        ClockRules::partOfDay),
                Rule.of(
                        "\\b(?:(?i:earlier|later|early|late)\\s+)?(?i:this)\\s+" + PART,
                        match -> new Meaning.DuringPart(today(0), part(match))),
                Rule.of(
                        "\\b(?:(?i:earlier|later|late)\\s+)?(?i:tonight)\\b",
                        match -> new Meaning.DuringPart(today(0), PartOfDay.NIGHT)),
                Rule.of(
                        "\\b(?:(?i:late)\\s+)?(?i:last\\s+night)\\b",
                        match -> new Meaning.DuringPart(today(-1), PartOfDay.NIGHT)));
    }

    private static List<Rule> dayRules() {
        List<Rule> rules = new ArrayList<>(AbsoluteRules.days());
        rules.addAll(RecurringRules.days());
        rules.addAll(CountedRules.days());
        return rules;
    }

    private static Meaning today(int by) {
        return new Meaning.Shifted(Unit.DAY, by, Part.WHOLE);
    }

    private static Optional<Meaning> clock(MatchResult match) {
        return Rule.whole(DAY_RULES, match.group("day")).flatMap(day -> at(match, day));
    }

    private static Optional<Meaning> clockAlone(MatchResult match) {
        boolean clearlyTime = match.group("half") != null || match.group("zone") != null || match.group("word") != null;
        return clearlyTime ? at(match, null) : Optional.empty();
    }

    private static Optional<Meaning> at(MatchResult match, @Nullable Meaning day) {
        Optional<LocalTime> time = time(match);
        String zone = match.group("zone");
        ZoneOffset offset = zone == null ? null : Vocabulary.zone(zone).orElse(null);
        return time.map(value -> new Meaning.AtTime(day, value, hasMinutes(match), offset));
    }

    private static boolean hasMinutes(MatchResult match) {
        return match.group("min") != null || match.group("min2") != null || match.group("min4") != null;
    }

    private static Optional<LocalTime> time(MatchResult match) {
        String word = match.group("word");
        if (word != null) {
            return Optional.of(word.equalsIgnoreCase("midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON);
        }
        String half = match.group("half");
        if (half != null) {
            return twelveHours(
                    number(match, "h"),
                    number(match, "min"),
                    half.toLowerCase(Locale.ROOT).startsWith("p"));
        }
        return match.group("h2") != null
                ? Optional.of(LocalTime.of(number(match, "h2"), number(match, "min2")))
                : Optional.of(LocalTime.of(number(match, "h4"), number(match, "min4")));
    }

    /** 12 a.m. is midnight, 12 p.m. is noon, "15 p.m." is three in the afternoon, "0 a.m." is midnight. */
    private static Optional<LocalTime> twelveHours(int hour, int minute, boolean afternoon) {
        if (hour > 23) {
            return Optional.empty();
        }
        int base = hour == 12 ? 0 : hour;
        return Optional.of(LocalTime.of(afternoon && base < 12 ? base + 12 : base, minute));
    }

    private static int number(MatchResult match, String group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<Meaning> partOfDay(MatchResult match) {
        return Rule.whole(DAY_RULES, match.group("day")).map(day -> new Meaning.DuringPart(day, part(match)));
    }

    private static PartOfDay part(MatchResult match) {
        return PartOfDay.valueOf(match.group("part").toUpperCase(Locale.ROOT));
    }
}
