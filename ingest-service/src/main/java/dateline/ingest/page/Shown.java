package dateline.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The words of a small element in one line: a name, a date, a heading. Of a large one its beginning, so that asking is cheap. */
final class Shown {

    private static final int LONGEST = 500;

    private Shown() {}

    static String text(Element element) {
        StringBuilder out = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            out.append(
                                    text.getWholeText(),
                                    0,
                                    Math.min(text.getWholeText().length(), LONGEST));
                        } else {
                            out.append(node instanceof Element inner && apart(inner) ? " " : "");
                        }
                        return out.length() > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        out.append(node instanceof Element inner && apart(inner) ? " " : "");
                        return FilterResult.CONTINUE;
                    }
                },
                element);
        return out.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static boolean apart(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }
}
