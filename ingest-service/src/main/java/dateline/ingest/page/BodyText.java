package dateline.ingest.page;

import dateline.ingest.html.HtmlText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of the article in a page: the element that holds most of the good text most closely, without what stands between its
 * paragraphs. Changes the page.
 *
 * @param text paragraphs split by a blank line; empty where there is none
 * @param weight of the good text in it, in characters of Latin text
 * @param share of all good text of the page
 * @param linkShare of the characters of that element, what stands between its paragraphs included
 */
record BodyText(String text, double weight, double share, double linkShare) {

    private static final BodyText NONE = new BodyText("", 0, 0, 0);

    /** What pages call the element around the text, as the whole name of a class or an id. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:.*\\s)?(?:(?:article|story|post|entry|news|content|detail|page)[_-]*(?:body|content|text|copy|main)(?:[_-]*text)?|(?:main|rich)[_-]?(?:content|text)|body[_-]?(?:text|copy|content)|articlebody|storybody|caas-body|zn-body__paragraph|td-post-content|field--name-body)(?:\\s.*)?");

    private static final double BY_NAME = 1.3;

    /** What the page itself calls the text of its article is that, where so much of the text is in it. */
    private static final double ENOUGH = 0.35;

    static BodyText of(Document page, String title) {
        Clutter.remove(page);
        Element body = page.body();
        Blocks blocks = Blocks.below(body);
        double all = blocks.weight(body);
        if (all == 0) {
            return NONE;
        }
        Element holder = holder(body, blocks);
        List<Block> held = Blocks.below(holder).all();
        double length = held.stream().mapToDouble(Block::length).sum();
        double linked = held.stream()
                .mapToDouble(block -> block.length() * block.linkShare())
                .sum();
        Debris.drop(held, title);
        double weight = Blocks.below(holder).weight(holder);
        return new BodyText(HtmlText.of(holder), weight, weight / all, length == 0 ? 0 : linked / length);
    }

    private static Element holder(Element body, Blocks blocks) {
        Best named = new Best();
        Best best = new Best();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element && blocks.weight(element) > 0) {
                            double score = blocks.score(element);
                            best.offer(element, hasName(element) ? score * BY_NAME : score);
                            if (Microdata.properties(element).contains("articlebody")) {
                                named.offer(element, blocks.weight(element));
                            }
                        }
                    }
                },
                body);
        return named.score >= ENOUGH * blocks.weight(body) ? named.found(body) : best.found(body);
    }

    private static boolean hasName(Element element) {
        String names = (element.className() + " " + element.id()).strip().toLowerCase(Locale.ROOT);
        return element.normalName().equals("article")
                || (names.length() < 300 && NAMES.matcher(names).matches());
    }

    /** The first of those with the highest score. */
    private static final class Best {

        private @Nullable Element element;
        private double score;

        void offer(Element candidate, double offered) {
            if (offered > score) {
                element = candidate;
                score = offered;
            }
        }

        Element found(Element otherwise) {
            return element == null ? otherwise : element;
        }
    }
}
