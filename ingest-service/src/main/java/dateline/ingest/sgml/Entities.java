package dateline.ingest.sgml;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** References to characters. Those to the control characters of teleprinters stand for nothing to read. */
final class Entities {

    private static final Pattern CONTROLS = Pattern.compile("&#(?:[0-8]|1[1-9]|2\\d|3[01]|127);");

    private Entities() {}

    static String resolved(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return Parser.unescapeEntities(CONTROLS.matcher(text).replaceAll(""), false);
    }
}
