package dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text that belongs to one element itself, not to blocks in it. For one thread. */
final class Block {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dd", "dt", "address", "label", "option");

    /** Shorter text is a label, a button, a name. */
    private static final int SHORTEST = 25;

    private static final double MOSTLY_LINKS = 0.4;
    private static final double OF_ITEMS = 0.5;

    private final Element element;
    private final List<TextNode> nodes = new ArrayList<>();
    private double length;
    private double linked;

    Block(Element element) {
        this.element = element;
    }

    Element element() {
        return element;
    }

    void add(TextNode node, boolean inLink) {
        if (!node.isBlank()) {
            double more = length(node.getWholeText());
            nodes.add(node);
            length += more;
            linked += inLink ? more : 0;
        }
    }

    /** Characters without blanks at the ends; one of Chinese or Japanese counts for more, as it says more. */
    private static double length(String text) {
        double length = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = Character.isWhitespace(c);
            length += white && blank ? 0 : isWide(c) ? 2.5 : 1;
            blank = white;
        }
        return length;
    }

    private static boolean isWide(char c) {
        return (c >= '\u2e80' && c <= '\ud7a3') || (c >= '\uff00' && c <= '\uff60');
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    double length() {
        return length;
    }

    double linkShare() {
        return length == 0 ? 0 : linked / length;
    }

    boolean isHeading() {
        return HEADINGS.contains(element.normalName());
    }

    /** Good text: what is long enough to say something, and is no link. Nothing for anything else. */
    double weight() {
        if (length < SHORTEST || linkShare() > MOSTLY_LINKS || isHeading()) {
            return 0;
        }
        double own = length - linked;
        return ITEMS.contains(element.normalName()) ? own * OF_ITEMS : own;
    }

    /** In one line. */
    String text() {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> out.append(node.getWholeText()));
        return out.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Takes the text out of the page. */
    void drop() {
        nodes.forEach(node -> node.text(""));
        nodes.clear();
        length = 0;
        linked = 0;
    }
}
