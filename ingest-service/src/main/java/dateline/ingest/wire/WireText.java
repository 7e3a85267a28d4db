package dateline.ingest.wire;

import dateline.ingest.html.HtmlText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The ways in which agencies set text. */
public final class WireText {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TAG =
            Pattern.compile("\\s*<(!doctype|[a-z][a-z0-9]*)\\b[^<>]*>.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BY = Pattern.compile("(?i)^(by|von|par|por|di|door|av|af)\\s+");
    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern INDENTED = Pattern.compile("\\n(?: {2,}|\\t)\\S");

    /** What may stand alone as the outermost element of a text in HTML. */
    private static final Set<String> HTML = Set.of(
            "html",
            "body",
            "div",
            "article",
            "section",
            "main",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "pre",
            "span");

    /** Elements of NITF that are paragraphs of their own, which HTML does not know. */
    private static final Evaluator NITF_BLOCKS = QueryParser.parse(
            "block, hl1, hl2, bq, note, byline, dateline, distributor, abstract, copyrite, datasource");

    /** Elements of NITF that are not part of the running text. */
    private static final Evaluator NITF_BESIDE =
            QueryParser.parse("media, nitf-table-metadata, nitf-table-summary, alt-code, fn");

    private WireText() {}

    /** Text in one line, every run of blanks one space. */
    public static String line(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    /** Whether an element of this name holds HTML. */
    public static boolean isHtml(String element) {
        return HTML.contains(element);
    }

    /** Whether text, once unescaped, turns out to be HTML. */
    public static boolean isEscapedHtml(String text) {
        return TAG.matcher(text).matches();
    }

    /** The text of what is in an element of HTML. */
    public static String html(String element, String markup) {
        return HtmlText.of("<" + element + ">" + markup + "</" + element + ">");
    }

    /** The running text of NITF: without pictures and their captions, rows of tables in lines. */
    public static String nitf(String markup) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        body.select(NITF_BESIDE).remove();
        body.select(NITF_BLOCKS).tagName("div");
        return HtmlText.of(body);
    }

    /** Plain text, or HTML that was escaped into text. Lines set in paragraphs by indents alone are joined to such. */
    public static String unmarked(String text) {
        if (isEscapedHtml(text)) {
            return HtmlText.of(text);
        }
        String stripped = text.strip();
        boolean indents = INDENTED.matcher(stripped).results().limit(2).count() > 1;
        return indents && !GAP.matcher(stripped).find() ? IndentedText.paragraphs(text) : stripped;
    }

    /** Who is named in a byline; empty where it is blank. */
    public static Optional<String> author(String byline) {
        String name = BY.matcher(line(byline)).replaceFirst("");
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }
}
