package dateline.findings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, day and agency that open a news text: "ANKARA, Dec 19 (Reuters) -", "PARIS (AP) _", "OSLO, Norway —". */
public final class Dateline {

    private static final Pattern WITH_AGENCY_OR_DAY = Pattern.compile(
            "^\\s*\\p{Lu}[\\p{L}.,'’/ -]{1,50}?(?:,?\\s+\\p{Lu}[\\p{L}.]{2,9}\\s+\\d{1,2}(?:,?\\s+\\d{4})?)?"
                    + "\\s*(?:\\((?:[^)]{2,40})\\)\\s*(?:[-–—_]+|:)|(?<=\\d)\\s*(?:--+|[–—_]|-(?=\\s)))\\s*");

    /** In capitals, with or without the state or country behind it. */
    private static final Pattern CITY =
            Pattern.compile("^\\s*\\p{Lu}{2}[\\p{Lu}.'’ -]{1,30}(?:,\\s\\p{Lu}[\\p{L}. ]{1,30})?\\s+(?:--+|[–—])\\s+");

    private Dateline() {}

    /** How many characters of the sentence are a dateline, with the mark behind it; 0 where it has none. */
    public static int length(String sentence) {
        Matcher withAgencyOrDay = WITH_AGENCY_OR_DAY.matcher(sentence);
        if (withAgencyOrDay.find()) {
            return withAgencyOrDay.end();
        }
        Matcher city = CITY.matcher(sentence);
        return city.find() ? city.end() : 0;
    }
}
