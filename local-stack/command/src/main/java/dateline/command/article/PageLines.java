package dateline.command.article;

import dateline.article.Display;
import dateline.command.terminal.Ink;
import dateline.command.terminal.Style;
import dateline.command.terminal.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays an article out as lines of text. */
public final class PageLines {

    private static final int WIDEST_TEXT = 76;
    private static final int DIGEST_NAMES = 8;
    private static final int DIGEST_EVENTS = 8;
    private static final int DIGEST_QUOTES = 9;
    private static final String DIGEST_INDENT = "  ";

    private final int width;
    private final Ink ink;

    /** Lines of at most that width. */
    public PageLines(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    /**
     * The whole article, then the lists. In the text people are bold, other names underlined, and each quote is followed by
     * its number in the list.
     */
    public List<String> page(ArticlePage page) {
        FoundArticle article = page.article();
        List<String> lines = new ArrayList<>();
        Wrapping.strings(article.headline(), width).forEach(line -> lines.add(ink.paint(Style.HEADING, line)));
        lines.add(ink.paint(Style.FAINT, origin(article)));
        lines.add("");
        lines.addAll(body(page));
        notice(article.display()).ifPresent(words -> lines.addAll(Wrapping.strings(words, width)));
        lines.add("");
        lines.addAll(lists(page, new FindingLists(width, ink, true), Integer.MAX_VALUE, Integer.MAX_VALUE));
        String missing = article.missing();
        if (missing != null) {
            lines.addAll(Wrapping.strings("Findings are not complete: " + missing, width));
        }
        return lines;
    }

    /** The headline and the beginnings of the lists. */
    public List<String> digest(ArticlePage page) {
        FoundArticle article = page.article();
        int inner = width - DIGEST_INDENT.length();
        String day = article.day();
        String headline = Wrapping.clipped(article.headline(), inner - day.length() - 1);
        String gap = " ".repeat(Math.max(1, inner - headline.length() - day.length()));
        List<String> lines = new ArrayList<>();
        lines.add(ink.paint(Style.HEADING, headline) + (day.isEmpty() ? "" : gap + day));
        ArticlePage shown = new ArticlePage(
                article, page.ofType("person").stream().limit(DIGEST_NAMES).toList(), page.quotes(), page.events());
        lines.addAll(lists(shown, new FindingLists(inner, ink, false), DIGEST_EVENTS, DIGEST_QUOTES));
        return lines.stream().map(line -> DIGEST_INDENT + line).toList();
    }

    private static Optional<String> notice(Display display) {
        return switch (display) {
            case FULL -> Optional.empty();
            case SNIPPET -> Optional.of("(The source allows the beginning to be shown; the rest is at its address.)");
            case LINK -> Optional.of("(The source allows no text to be shown; it is at its address.)");
        };
    }

    private static String origin(FoundArticle article) {
        return Stream.of(article.source(), article.publishedAt(), article.url(), article.id())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private List<String> body(ArticlePage page) {
        MarkedText text = new MarkedText(page.article().body());
        for (FoundQuote quote : page.quotes()) {
            text.style(quote.start(), quote.end(), Style.QUOTE);
        }
        for (FoundEntity entity : page.entities()) {
            Style style = entity.type().equals("person") ? Style.PERSON : Style.OTHER_NAME;
            entity.named().forEach(place -> text.style(place.start(), place.end(), style));
        }
        int number = 0;
        for (FoundQuote quote : page.quotes()) {
            text.label(quote.end(), " [" + ++number + "]");
        }
        return text.lines(Math.min(width, WIDEST_TEXT), ink);
    }

    private static List<String> lists(ArticlePage page, FindingLists lists, int mostEvents, int mostQuotes) {
        List<String> lines = new ArrayList<>();
        lines.addAll(lists.names("PEOPLE", page.ofType("person")));
        lines.addAll(lists.names("ORGANISATIONS", page.ofType("organisation")));
        lines.addAll(lists.names("PLACES", page.ofType("place")));
        if (page.article().display() != Display.LINK) {
            lines.addAll(lists.timeline(page.events(), mostEvents));
            lines.addAll(lists.quotes(page.quotes(), mostQuotes));
        }
        return lines;
    }
}
