package dateline.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The blocks of text below an element, in their order, and how much good text lies in every element. Text belongs to the nearest
 * element that is shown as a block. Built in one pass that does not call itself, however deep elements lie in each other.
 */
final class Blocks {

    /** Shown as a block, whatever the parser says of it. */
    private static final Set<String> BLOCKS = Set.of("td", "th", "li", "dd", "dt", "caption", "figcaption", "body");

    /** How much of the text in an element counts one level up: an element that adds less than a fifth to its child is no better. */
    private static final double UP = 0.8;

    private final List<Block> all = new ArrayList<>();
    private final Map<Element, Double> weights = new HashMap<>();
    private final Map<Element, Double> scores = new HashMap<>();

    private Blocks() {}

    static Blocks below(Element root) {
        Blocks blocks = new Blocks();
        NodeTraversor.traverse(blocks.new Walk(), root);
        return blocks;
    }

    List<Block> all() {
        return all;
    }

    /** The weight of all good text in an element, in characters of Latin text. */
    double weight(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    /** How well an element holds the text together: what lies deep in it counts less. */
    double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    static boolean isBlock(Element element) {
        return (element.isBlock() && !element.normalName().equals("br")) || BLOCKS.contains(element.normalName());
    }

    /** An element whose end has not come yet, with the block that its text belongs to. */
    private static final class Open {

        private final Block block;
        private double weight;
        private double score;

        Open(Block block) {
            this.block = block;
        }
    }

    private final class Walk implements NodeVisitor {

        private final Deque<Open> open = new ArrayDeque<>();
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && !open.isEmpty()) {
                open.getFirst().block.add(text, links > 0);
            } else if (node instanceof Element element) {
                links += isLink(element) ? 1 : 0;
                boolean own = open.isEmpty() || isBlock(element);
                Block block = own ? new Block(element) : open.getFirst().block;
                if (own) {
                    all.add(block);
                }
                open.push(new Open(block));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            links -= isLink(element) ? 1 : 0;
            Open done = open.pop();
            double own = done.block.element().equals(element) ? done.block.weight() : 0;
            double weight = own + done.weight;
            double score = own + UP * done.score;
            if (weight > 0) {
                weights.put(element, weight);
                scores.put(element, score);
            }
            if (!open.isEmpty()) {
                open.getFirst().weight += weight;
                open.getFirst().score += score;
            }
        }

        private static boolean isLink(Element element) {
            return element.normalName().equals("a") && element.hasAttr("href");
        }
    }
}
