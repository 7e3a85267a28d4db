package dateline.findings.timeline.expression;

import static dateline.findings.timeline.expression.Vocabulary.YEAR;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** Years and decades with a word that makes them such; {@link BareYears} reads four digits alone. */
final class YearRules {

    private static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    private YearRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.maybe("\\b" + Modifier.PART + "(?<y>" + YEAR + ")\\b(?!-)", YearRules::partOfYear),
                Rule.maybe(
                        "\\b(?i:fiscal(?:\\s+year)?|the\\s+year|calendar)\\s+(?<y>" + YEAR + ")\\b", YearRules::year),
                Rule.maybe(
                        "(?<=\\b(?i:in|since|of|from|until|by|the|early|late|mid)[\\s-])['’](?<yy>\\d\\d)\\b",
                        YearRules::shortYear),
                Rule.maybe(
                        "\\b(?i:nineteen)\\s+(?<ten>(?i:"
                                + "ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))"
                                + "(?:[\\s-](?<one>(?i:one|two|three|four|five|six|seven|eight|nine)))?\\b",
                        YearRules::spoken),
                Rule.maybe(
                        "\\b(?:the\\s+)?" + Modifier.PART
                                + "(?<y>(?:1[5-9]|20)\\d0)(?:s|'s|’s)\\b(?!\\s+[a-z]+\\s+(?:cell|block))",
                        match -> decade(match, Integer.parseInt(match.group("y")))),
                Rule.maybe(
                        "\\b(?:the\\s+)?" + Modifier.PART + "['’](?<d>\\d0)(?:s|'s|’s)\\b",
                        match -> decade(match, century(Integer.parseInt(match.group("d"))))),
                Rule.maybe(
                        "\\b(?:[Tt]he)\\s+" + Modifier.PART
                                + "(?<word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\\b",
                        match -> decade(
                                match,
                                1900 + DECADES.getOrDefault(match.group("word").toLowerCase(Locale.ROOT), 0))));
    }

    private static Optional<Meaning> year(MatchResult match) {
        return year(match, Integer.parseInt(match.group("y")));
    }

    /** "early 2015" is a year by its first word; without one {@link BareYears} decides. */
    private static Optional<Meaning> partOfYear(MatchResult match) {
        return match.group("part") == null ? Optional.empty() : year(match);
    }

    private static Optional<Meaning> shortYear(MatchResult match) {
        return year(match, century(Integer.parseInt(match.group("yy"))));
    }

    private static Optional<Meaning> spoken(MatchResult match) {
        String one = match.group("one");
        OptionalInt tens = Vocabulary.number(match.group("ten"));
        OptionalInt ones = one == null ? OptionalInt.of(0) : Vocabulary.number(one);
        return tens.isPresent() && ones.isPresent()
                ? year(match, 1900 + tens.getAsInt() + ones.getAsInt())
                : Optional.empty();
    }

    private static Optional<Meaning> year(MatchResult match, int year) {
        Part part = match.namedGroups().containsKey("part") ? Modifier.part(match) : Part.WHOLE;
        return Optional.of(new Meaning.Fixed(Interval.year(year).narrowed(part)));
    }

    private static Optional<Meaning> decade(MatchResult match, int firstYear) {
        return Optional.of(new Meaning.Fixed(Interval.decade(firstYear).narrowed(Modifier.part(match))));
    }

    /** "'96" is 1996, "'12" is 2012. */
    private static int century(int shortYear) {
        return shortYear < 40 ? 2000 + shortYear : 1900 + shortYear;
    }
}
