package dateline.ingest.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands between the paragraphs of an article and is none: its own title and byline, links to others, labels of buttons. */
final class Debris {

    private static final Pattern POINTER = Pattern.compile(
            "(?iu)^(?:[\\W_]*)(?:read (?:more|next|also|the full)|also read|see also|see more|more (?:on|from|about)\\b|related\\b|recommended\\b|watch\\s*[:|]|listen\\s*[:|]|don['’]t miss|"
                    + "lire aussi|[àa] lire|lesen sie auch|mehr zum thema|lea tambi[ée]n|le puede interesar|te puede interesar|leia (?:tamb[ée]m|mais)|veja tamb[ée]m|leggi anche|lees ook|läs också|czytaj też|"
                    + "читайте также|по теме|延伸阅读|相关(?:新闻|阅读|报道)|更多|関連(?:記事|ニュース)|関連|続きを読む|اقرأ أيض|شاهد أيض|إقرأ|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|관련\\s*기사)");

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^[\\W_]*(?:advertisement|anzeige|publicidad|publicit[ée]|pubblicit[àa]|advertising|ad|story continues below.*|article continues.*|continue reading.*|share(?: this.*)?|share on.*|tweet|email|print|save|"
                    + "follow (?:us|@?\\w+).*|sign up.*|subscribe.*|click here.*|tap here.*|loading.*|copy link|link copied.*|comments?|leave a (?:comment|reply).*|view comments.*|tags?:.*|topics?:.*|filed under.*|"
                    + "photo(?:graph)?\\s*(?:by|:|credit).*|image (?:source|credit|caption).*|\\(?photo:.*|getty images|credit:.*|©.*|copyright.*|all rights reserved.*|for more (?:information|news).*|"
                    + "compartir.*|teilen|partager.*|condividi|分享(?:到|让更多人看到)?.*|责任编辑.*|責任編輯.*|【?责编.*|\\[?责任编辑.*|扫一扫.*|編集.*|copyrights?.*|written by.*|reported by.*)[\\W_]*$");

    private static final Set<String> LISTS = Set.of("li", "dd", "dt", "td", "th");

    private static final double ALL_LINKS = 0.8;
    private static final double MANY_LINKS = 0.5;
    private static final int SHORT = 80;
    private static final int POINTER_LENGTH = 220;

    private Debris() {}

    /** Drops it from the blocks of an article. */
    static void drop(List<Block> blocks, String title) {
        blocks.stream().filter(block -> isDebris(block, title)).forEach(Block::drop);
        dropBefore(blocks);
        dropHeadings(blocks);
    }

    private static boolean isDebris(Block block, String title) {
        if (block.isEmpty()) {
            return false;
        }
        String text = block.length() <= 2 * POINTER_LENGTH ? block.text() : "";
        boolean item = LISTS.contains(block.element().normalName());
        double links = block.linkShare();
        return links > ALL_LINKS
                || (links > MANY_LINKS && (item || block.length() < SHORT))
                || (!text.isEmpty()
                        && (same(text, title)
                                || (block.length() <= POINTER_LENGTH
                                        && POINTER.matcher(text).find()
                                        && (links > 0
                                                || text.endsWith(":")
                                                || block.isHeading()
                                                || block.length() < 30))
                                || (block.length() <= 2 * SHORT
                                        && LABEL.matcher(text).matches())));
    }

    private static boolean same(String text, String title) {
        return !title.isBlank() && text.strip().equalsIgnoreCase(title.strip());
    }

    /** Bylines, dates and labels before the first paragraph. */
    private static void dropBefore(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.weight() > 0 && (block.length() > SHORT || endsSentence(block.text()))) {
                return;
            }
            if (!block.isEmpty() && block.length() < SHORT) {
                block.drop();
            }
        }
    }

    private static boolean endsSentence(String text) {
        return text.matches(".*[.!?。！？…؟।။\"”」』»][\\s\\p{Pf}\\p{Pe}]*");
    }

    /** Headings at the end, under which nothing stands. */
    private static void dropHeadings(List<Block> blocks) {
        boolean followed = false;
        for (Block block : blocks.reversed()) {
            if (block.isEmpty()) {
                continue;
            }
            if (block.isHeading() && !followed) {
                block.drop();
            }
            followed = followed || !block.isHeading();
        }
    }
}
