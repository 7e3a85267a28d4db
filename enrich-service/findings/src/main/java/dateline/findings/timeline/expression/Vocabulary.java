package dateline.findings.timeline.expression;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The words of the English calendar: as fragments of regular expressions, and what they stand for. */
final class Vocabulary {

    /** A month that cannot be anything else, so written with a capital; "May" and "March" need support. */
    static final String FULL_MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";

    static final String SHORT_MONTH = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
            + "|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)";

    static final String MONTH = "(?:" + FULL_MONTH + "\\b|" + SHORT_MONTH + "\\b\\.?)";

    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
            + "|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)\\b";

    /** Abbreviated weekdays count only beside a date. */
    static final String ANY_WEEKDAY = "(?:" + WEEKDAY + "|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)";

    static final String YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,:]\\d)";

    static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b(?!%|[.,:]\\d)";

    static final String SEASON = "(?i:spring|summer|autumn|fall|winter)\\b";

    static final String NUMBER =
            "(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d{1,3})";

    static final String ORDINAL = "(?i:first|second|third|fourth|1st|2nd|3rd|4th)";

    static final String UNIT = "(?i:day|week|month|quarter|year|decade)";

    static final String ZONE = "(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|MSK|IST|JST|ET|CT|MT|PT)\\b";

    private static final List<String> NUMBERS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** Zones with one reading in news; "IST", "BST" and "CST" have several. */
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("JST", ZoneOffset.ofHours(9)));

    private Vocabulary() {}

    /** Full names and abbreviations tell a month by their first three letters. */
    static Month month(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("no month: " + word);
    }

    static DayOfWeek weekday(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + word);
    }

    static Season season(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> Season.SPRING;
            case "summer" -> Season.SUMMER;
            case "winter" -> Season.WINTER;
            default -> Season.AUTUMN;
        };
    }

    static Unit unit(String word) {
        return Unit.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The number in front of "st", "nd", "rd", "th" too. */
    static int day(String word) {
        return Integer.parseInt(word.replaceAll("\\D", ""));
    }

    static int ordinal(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "first", "1st" -> 1;
            case "second", "2nd" -> 2;
            case "third", "3rd" -> 3;
            default -> 4;
        };
    }

    /** What a number in digits or in one or two words stands for: "a" is one, "twenty-five" and "25" are 25. */
    static OptionalInt number(String text) {
        String word = text.toLowerCase(Locale.ROOT).strip();
        if (word.chars().allMatch(Character::isDigit)) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        if (word.equals("a") || word.equals("an")) {
            return OptionalInt.of(1);
        }
        int unit = NUMBERS.indexOf(word);
        int ten = TENS.indexOf(word);
        if (unit >= 0) {
            return OptionalInt.of(unit + 1);
        }
        return ten >= 0 ? OptionalInt.of(10 * (ten + 2)) : OptionalInt.empty();
    }

    /** Empty for a name with several readings: the time then counts as the publisher's. */
    static Optional<ZoneOffset> zone(String name) {
        return Optional.ofNullable(ZONES.get(name));
    }
}
