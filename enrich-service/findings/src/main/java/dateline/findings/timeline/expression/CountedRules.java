package dateline.findings.timeline.expression;

import static dateline.findings.timeline.expression.Modifier.PART;
import static dateline.findings.timeline.expression.Vocabulary.NUMBER;
import static dateline.findings.timeline.expression.Vocabulary.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** Times that are counted from the publication or from the time last spoken of. */
final class CountedRules {

    /** "2 1/2", "two and a half", "2½", "three". */
    private static final String AMOUNT =
            "(?<n>" + NUMBER + "|half\\s+an?)(?<half>[\\s-]1/2|½|\\s+and\\s+a\\s+half|\\.5)?";

    private CountedRules() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(days());
        rules.addAll(periods());
        rules.addAll(fromPublication());
        rules.addAll(fromText());
        return rules;
    }

    static List<Rule> days() {
        return List.of(
                Rule.of("\\b(?:(?i:earlier|later|late|early)\\s+)?(?i:today)\\b", match -> shifted(Unit.DAY, 0)),
                Rule.of("\\b(?:(?i:earlier|later|late|early)\\s+)?(?i:yesterday)\\b", match -> shifted(Unit.DAY, -1)),
                Rule.of("\\b(?:(?i:earlier|later|late|early)\\s+)?(?i:tomorrow)\\b", match -> shifted(Unit.DAY, 1)),
                Rule.of("\\b(?i:the\\s+day\\s+before\\s+yesterday)\\b", match -> shifted(Unit.DAY, -2)),
                Rule.of("\\b(?i:the\\s+day\\s+after\\s+tomorrow)\\b", match -> shifted(Unit.DAY, 2)));
    }

    private static List<Rule> periods() {
        return List.of(
                Rule.of(
                        "\\b" + PART
                                + "(?<which>(?i:this|last|next|the\\s+current))\\s+(?:(?i:fiscal|calendar)\\s+)?(?<u>week"
                                + "|month|quarter|year|decade|WEEK|MONTH|YEAR)\\b(?!-old)",
                        match -> new Meaning.Shifted(
                                Vocabulary.unit(match.group("u")),
                                Modifier.units(match.group("which")),
                                Modifier.part(match))),
                Rule.of(
                        "\\b(?i:earlier|later)\\s+(?i:in\\s+the)\\s+(?<u>(?i:week|month|year))\\b",
                        match -> shifted(Vocabulary.unit(match.group("u")), 0)),
                Rule.of(
                        "\\b(?i:the\\s+end\\s+of\\s+the|the\\s+middle\\s+of\\s+the|the\\s+beginning\\s+of\\s+the|the\\s+start\\s+of\\s+the)"
                                + "\\s+(?<u>(?i:month|year))\\b",
                        match -> shifted(Vocabulary.unit(match.group("u")), 0)),
                Rule.of(
                        "\\b(?:(?<which>(?i:last|next))|(?i:this|the|over\\s+the)(?:\\s+(?<past>(?i:past|coming)))?)\\s+(?i:weekend)\\b",
                        CountedRules::weekend));
    }

    private static List<Rule> fromPublication() {
        return List.of(
                Rule.maybe(
                        "\\b(?:(?i:about|nearly|almost|some|around|more\\s+than|over)\\s+)?" + AMOUNT + "[\\s-]+(?<u>"
                                + UNIT + ")s?(?:\\s+or\\s+so)?\\s+(?<way>(?i:ago|from\\s+now|from\\s+today|hence))\\b",
                        CountedRules::ago),
                Rule.maybe(
                        "(?<=\\b(?i:for|over|during|in|within|of)\\s)(?i:the\\s+)(?i:past|last)\\s+(?:" + AMOUNT
                                + "[\\s-]+)?(?<u>" + UNIT + ")s?\\b(?!(?:'s|’s))",
                        CountedRules::lookingBack));
    }

    private static List<Rule> fromText() {
        return List.of(
                Rule.maybe(
                        "\\b" + AMOUNT + "\\s+(?<u>" + UNIT
                                + ")s?\\s+(?<way>(?i:later|earlier|before(?=\\s*[,.;])|after\\s+that))\\b",
                        CountedRules::fromMentioned),
                Rule.of(
                        "\\b(?:(?i:the)\\s+)?(?i:year)(?:-|\\s+)(?<way>(?i:ago|earlier))(?:\\s+(?i:quarter|period|level))?\\b",
                        match -> new Meaning.YearBefore(true)),
                Rule.of(
                        "\\b(?i:the)\\s+(?<way>(?i:next|following|previous|same))\\s+(?<u>(?i:day|month|year))\\b",
                        match -> new Meaning.Counted(Vocabulary.unit(match.group("u")), step(match.group("way")))),
                Rule.of(
                        "\\b(?:(?i:earlier|later)\\s+)?(?i:that)\\s+(?:(?i:same)\\s+)?(?<u>(?i:day|month|year))\\b",
                        match -> new Meaning.Counted(Vocabulary.unit(match.group("u")), 0)),
                Rule.of(
                        "\\b(?i:the)\\s+(?<u>(?i:day|month|year))\\s+(?<way>(?i:before|after))\\b(?=\\s*[,.;])",
                        match -> new Meaning.Counted(
                                Vocabulary.unit(match.group("u")),
                                match.group("way").equalsIgnoreCase("before") ? -1 : 1)),
                Rule.of(
                        "\\b(?i:the|that)\\s+(?:(?i:latest|same|most\\s+recent|reporting)\\s+)?(?i:quarter|period)\\b(?!\\s+(?:of|century|mile))",
                        match -> new Meaning.QuarterSpokenOf(0)));
    }

    private static Meaning shifted(Unit unit, int by) {
        return new Meaning.Shifted(unit, by, Part.WHOLE);
    }

    private static Meaning weekend(MatchResult match) {
        if (match.group("which") != null) {
            return new Meaning.Weekend(Modifier.pointer(match));
        }
        String past = match.group("past");
        return new Meaning.Weekend(
                past == null ? Pointer.TENSE : past.equalsIgnoreCase("past") ? Pointer.LAST : Pointer.NEXT);
    }

    private static Optional<Meaning> ago(MatchResult match) {
        Unit unit = Vocabulary.unit(match.group("u"));
        boolean back = match.group("way").equalsIgnoreCase("ago");
        OptionalInt number = Vocabulary.number(match.group("n"));
        if (number.isEmpty() || isHalf(match)) {
            return halfAgo(match, unit, back);
        }
        if (back && unit == Unit.YEAR && number.getAsInt() == 1) {
            return Optional.of(new Meaning.YearBefore(true));
        }
        return plausible(unit, number.getAsInt(), back ? -number.getAsInt() : number.getAsInt())
                .map(by -> shifted(unit, by));
    }

    /** "half a year ago", "2 1/2 years ago": by the month. */
    private static Optional<Meaning> halfAgo(MatchResult match, Unit unit, boolean back) {
        OptionalInt halves = halves(match);
        if (unit != Unit.YEAR || halves.isEmpty()) {
            return Optional.empty();
        }
        int months = 6 * halves.getAsInt();
        return Optional.of(shifted(Unit.MONTH, back ? -months : months));
    }

    private static boolean isHalf(MatchResult match) {
        return match.group("half") != null;
    }

    /** How many halves of the unit; a missing number is one whole unit: "the past year". */
    private static OptionalInt halves(MatchResult match) {
        String amount = match.group("n");
        if (amount == null) {
            return OptionalInt.of(2);
        }
        if (amount.toLowerCase(Locale.ROOT).startsWith("half")) {
            return OptionalInt.of(1);
        }
        OptionalInt number = Vocabulary.number(amount);
        return number.isEmpty() ? number : OptionalInt.of(2 * number.getAsInt() + (isHalf(match) ? 1 : 0));
    }

    private static Optional<Meaning> lookingBack(MatchResult match) {
        Unit unit = Vocabulary.unit(match.group("u"));
        OptionalInt halves = halves(match);
        return halves.isPresent() && halves.getAsInt() > 0
                ? plausible(unit, halves.getAsInt() / 2, halves.getAsInt()).map(n -> new Meaning.LookingBack(unit, n))
                : Optional.empty();
    }

    private static Optional<Meaning> fromMentioned(MatchResult match) {
        Unit unit = Vocabulary.unit(match.group("u"));
        OptionalInt number = Vocabulary.number(match.group("n"));
        if (number.isEmpty() || isHalf(match)) {
            return Optional.empty();
        }
        String way = match.group("way").toLowerCase(Locale.ROOT);
        boolean back = way.equals("earlier") || way.equals("before");
        if (way.equals("earlier") && unit == Unit.YEAR && number.getAsInt() == 1) {
            return Optional.of(new Meaning.YearBefore(false));
        }
        return plausible(unit, number.getAsInt(), back ? -number.getAsInt() : number.getAsInt())
                .map(by -> new Meaning.Counted(unit, by));
    }

    /** Centuries back or ahead are history or a slip, not news. */
    private static Optional<Integer> plausible(Unit unit, int number, int value) {
        int years = unit == Unit.DECADE ? 10 * number : unit == Unit.YEAR ? number : 0;
        return years <= 200 ? Optional.of(value) : Optional.empty();
    }

    private static int step(String way) {
        return switch (way.toLowerCase(Locale.ROOT)) {
            case "previous" -> -1;
            case "same" -> 0;
            default -> 1;
        };
    }
}
