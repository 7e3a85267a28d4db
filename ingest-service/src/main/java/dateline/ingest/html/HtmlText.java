package dateline.ingest.html;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What a reader of a page sees of it as plain text: paragraphs and other blocks split by one blank line, line breaks, rows and
 * items each in a line of its own, cells split by a tab, runs of blanks as one. No markup, scripts, styles, forms or comments.
 */
public final class HtmlText {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "button",
            "textarea",
            "datalist",
            "form");

    private static final Set<String> LINES =
            Set.of("li", "tr", "dt", "dd", "caption", "figcaption", "option", "summary");

    private HtmlText() {}

    /** The text of a fragment or a page; empty where there is nothing to read. */
    public static String of(String html) {
        return of(Jsoup.parse(html).body());
    }

    /** The text of an element. */
    public static String of(Element element) {
        Layout layout = new Layout();
        NodeTraversor.filter(layout, element);
        return layout.text();
    }

    private static final class Layout implements NodeFilter {

        private final StringBuilder out = new StringBuilder();
        /** What goes before the next word: nothing, a blank, a tab, a line end, a blank line. The larger wins. */
        private String gap = "";

        private int preformatted;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                write(text.getWholeText());
            } else if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                start(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                edge(element);
            }
            return FilterResult.CONTINUE;
        }

        private void start(Element element) {
            if (element.normalName().equals("br")) {
                // Two in a row are how many pages write a new paragraph.
                atLeast(gap.startsWith("\n") ? "\n\n" : "\n");
                return;
            }
            edge(element);
            preformatted += element.normalName().equals("pre") ? 1 : 0;
        }

        private void edge(Element element) {
            String name = element.normalName();
            if (name.equals("td") || name.equals("th")) {
                atLeast("\t");
            } else if (LINES.contains(name)) {
                atLeast("\n");
            } else if (element.isBlock() && !name.equals("br")) {
                atLeast("\n\n");
            }
        }

        private void atLeast(String more) {
            if (weight(more) > weight(gap)) {
                gap = more;
            }
        }

        private static int weight(String gap) {
            return switch (gap) {
                case "" -> 0;
                case " " -> 1;
                case "\t" -> 2;
                case "\n" -> 3;
                default -> 4;
            };
        }

        private void write(String text) {
            int word = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00a0') {
                    word(text, word, i);
                    word = i + 1;
                    boolean line = preformatted > 0 && c == '\n';
                    atLeast(line ? (gap.startsWith("\n") ? "\n\n" : "\n") : " ");
                }
            }
            word(text, word, text.length());
        }

        private void word(String text, int start, int end) {
            if (start < end) {
                out.append(out.isEmpty() ? "" : gap).append(text, start, end);
                gap = "";
            }
        }

        private String text() {
            return out.toString();
        }
    }
}
