package dateline.ingest.syndication;

import dateline.ingest.html.HtmlText;
import java.util.regex.Pattern;

/** Text of which a feed says, or does not say, whether it is HTML. */
final class Prose {

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(a|abbr|address|article|aside|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|embed|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|ins|li|main|nav|object|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|tr|tt|u|ul|video)(\\s[^<>]*)?/?>"
                    + "|&(#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});");

    private Prose() {}

    /** Text that its feed calls HTML, or that is HTML by custom. */
    static String html(String html) {
        return HtmlText.of(html);
    }

    /** Text of which nothing or the wrong thing is said: HTML where it holds an element or a character reference of HTML. */
    static String guessed(String text) {
        return MARKUP.matcher(text).find() ? HtmlText.of(text) : text;
    }
}
