package dateline.command;

import dateline.command.article.EventTime;
import dateline.command.article.FoundArticle;
import dateline.command.article.FoundEvent;
import dateline.command.article.FoundQuote;
import dateline.command.elasticsearch.Found;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Ink;
import dateline.command.terminal.Style;
import dateline.command.terminal.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Hits as lines: each a line of its own that begins with the id of the article. */
final class SearchLines {

    private final int width;
    private final Ink ink;

    SearchLines(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    List<String> articles(Found<FoundArticle> found) {
        return section("ARTICLES", found, article -> article(article, width));
    }

    List<String> quotes(Found<FoundQuote> found) {
        return section("QUOTES", found, quote -> hit(quote.articleId(), quote.who() + ": " + quote.words(), width));
    }

    List<String> events(Found<FoundEvent> found) {
        return section(
                "EVENTS", found, event -> hit(event.articleId(), EventTime.of(event) + ": " + event.told(), width));
    }

    static String article(FoundArticle article, int width) {
        String day = article.day().isEmpty() ? "no date   " : article.day();
        return hit(article.id(), day + "  " + article.headline(), width);
    }

    private static String hit(String id, String text, int width) {
        return id + "  " + Wrapping.clipped(text, Math.max(30, width - id.length() - 2));
    }

    private <T> List<String> section(String heading, Found<T> found, Function<T, String> line) {
        List<String> lines = new ArrayList<>();
        String shown = found.total() > found.best().size()
                ? found.best().size() + " of " + Figures.count(found.total())
                : Figures.count(found.total());
        lines.add(ink.paint(Style.HEADING, heading) + "  " + shown);
        found.best().forEach(hit -> lines.add(line.apply(hit)));
        return lines;
    }
}
