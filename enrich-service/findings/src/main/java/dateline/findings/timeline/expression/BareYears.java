package dateline.findings.timeline.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Four digits alone are a number: they are a year only where the words around support it. */
final class BareYears {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\d.,$£€¥#/:+\\p{L}_])(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d%\\p{L}_]|[.,:/]\\d)");

    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+|[(,–—-])\\s*$");

    private static final Pattern WORD_AFTER = Pattern.compile("^[\\s-]+(\\p{L}+)");

    private static final Pattern OTHER_END_AFTER = Pattern.compile("^\\s?[-–—]\\s?(?:1[5-9]|20)\\d\\d(?!\\d)");

    private static final Pattern OTHER_END_BEFORE = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d\\s?[-–—]\\s?$");

    private static final Set<String> SUPPORT = Set.of(
            "in", "since", "by", "from", "of", "until", "till", "before", "after", "during", "through", "between",
            "circa", "early", "late", "mid", "year", "fiscal", "for", "to", "than", "about", "as", "around", "season",
            "and", "or", "pre", "post", "fall", "both");

    private static final Set<String> DETERMINERS =
            Set.of("the", "his", "her", "its", "their", "our", "my", "a", "this", "that", "s");

    /** Words after which even a round number is more often a count than a year. */
    private static final Set<String> WEAK_SUPPORT = Set.of(
            "of", "for", "to", "than", "about", "as", "around", "and", "or", "from", "by", "after", "before", "a",
            "the", "between", "both");

    /** Things that come in thousands. */
    private static final Set<String> COUNTED = Set.of(
            "percent",
            "people",
            "dollars",
            "dollar",
            "point",
            "points",
            "feet",
            "foot",
            "meters",
            "metres",
            "meter",
            "metre",
            "miles",
            "mile",
            "kilometers",
            "kilometres",
            "km",
            "kg",
            "kilos",
            "tons",
            "tonnes",
            "troops",
            "soldiers",
            "jobs",
            "workers",
            "shares",
            "pounds",
            "barrels",
            "votes",
            "men",
            "women",
            "members",
            "employees",
            "homes",
            "words",
            "pages",
            "units",
            "cars",
            "copies",
            "children",
            "students",
            "yards",
            "acres",
            "hectares",
            "square",
            "cubic",
            "rupees",
            "euros",
            "francs",
            "yen",
            "marks",
            "cases",
            "times",
            "calories",
            "hours",
            "hour",
            "minutes",
            "seconds",
            "days",
            "weeks",
            "months",
            "years",
            "victims",
            "refugees",
            "prisoners",
            "passengers",
            "companies",
            "stores",
            "schools",
            "degrees",
            "volts",
            "watts",
            "mw",
            "hp",
            "rpm",
            "gmt",
            "utc",
            "est",
            "edt",
            "others",
            "million",
            "billion",
            "more");

    private BareYears() {}

    static List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            CharSequence before = text.subSequence(Math.max(0, matcher.start() - 30), matcher.start());
            CharSequence after = text.subSequence(matcher.end(), Math.min(text.length(), matcher.end() + 30));
            int year = Integer.parseInt(matcher.group());
            if (isSupported(year, before, after)) {
                found.add(new Found(matcher.start(), matcher.end(), new Meaning.Fixed(Interval.year(year))));
            }
        }
        return found;
    }

    private static boolean isSupported(int year, CharSequence before, CharSequence after) {
        if (OTHER_END_AFTER.matcher(after).find()
                || OTHER_END_BEFORE.matcher(before).find()) {
            return true;
        }
        String next = group(WORD_AFTER, after);
        if (COUNTED.contains(next)) {
            return false;
        }
        String previous = group(WORD_BEFORE, before);
        if (SUPPORT.contains(previous)) {
            boolean roundCount = year % 100 == 0 && next.endsWith("s") && WEAK_SUPPORT.contains(previous);
            return !roundCount && (year >= 1800 || !WEAK_SUPPORT.contains(previous));
        }
        if (DETERMINERS.contains(previous)) {
            return !next.isEmpty() && !(year % 100 == 0 && next.endsWith("s"));
        }
        return (previous.equals("(") && after.toString().startsWith(")")) || isPossessive(after);
    }

    private static boolean isPossessive(CharSequence after) {
        return after.toString().startsWith("'s") || after.toString().startsWith("’s");
    }

    private static String group(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
