package dateline.command.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Display;
import dateline.command.terminal.Ink;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLinesTest {

    private static final String BODY = "Ana Silva opened the bridge in Porto on Monday.\n\n“It will stand,” she said.";

    private final ArticlePage page = new ArticlePage(
            new FoundArticle("0a", "Bridge opened", BODY, "2016-12-20", "wire", Display.FULL, null, "en", 4, null),
            List.of(
                    new FoundEntity("place", "Porto", 1, 0.2, List.of(new FoundEntity.Place(31, 36))),
                    new FoundEntity("person", "Ana Silva", 2, 0.9, List.of(new FoundEntity.Place(0, 9)))),
            List.of(new FoundQuote("0a", "Bridge opened", "Ana Silva", "It will stand,", "direct", "said", 49, 65)),
            List.of(new FoundEvent(
                    "0a",
                    "Bridge opened",
                    "Ana Silva opened the bridge in Porto",
                    LocalDateTime.parse("2016-12-19T00:00"),
                    LocalDateTime.parse("2016-12-20T00:00"),
                    "day",
                    "Monday",
                    "asserted")));

    @Test
    void aPageIsTheTextWithNumberedQuotesAndTheLists() {
        assertThat(new PageLines(60, Ink.PLAIN).page(page))
                .containsExactly(
                        "Bridge opened",
                        "wire · 2016-12-20 · 0a",
                        "",
                        "Ana Silva opened the bridge in Porto on Monday.",
                        "",
                        "“It will stand,” [1] she said.",
                        "",
                        "PEOPLE         Ana Silva 2",
                        "PLACES         Porto 1",
                        "TIMELINE       19 Dec 2016   Ana Silva opened the bridge in",
                        "                             Porto",
                        "QUOTES         [1] Ana Silva   “It will stand,” (said)");
    }

    @Test
    void aDigestIsOneLineEach() {
        assertThat(new PageLines(60, Ink.PLAIN).digest(page))
                .containsExactly(
                        "  Bridge opened                                   2016-12-20",
                        "  PEOPLE         Ana Silva 2",
                        "  TIMELINE       19 Dec 2016   Ana Silva opened the bridge …",
                        "  QUOTES         Ana Silva   “It will stand,”");
    }

    @Test
    void stylesNeverChangeTheText() {
        List<String> painted = new PageLines(60, Ink.ANSI).page(page);

        assertThat(painted.stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .containsExactlyElementsOf(new PageLines(60, Ink.PLAIN).page(page));
        assertThat(painted.get(3)).startsWith("\u001b[1mAna Silva\u001b[0m opened");
    }

    @Test
    void whatIsMissingIsSaid() {
        FoundArticle german =
                new FoundArticle("0b", null, "Ein Satz.", null, null, Display.FULL, null, "de", 0, "language de");

        List<String> lines =
                new PageLines(60, Ink.PLAIN).page(new ArticlePage(german, List.of(), List.of(), List.of()));

        assertThat(lines).startsWith("Ein Satz.").endsWith("Findings are not complete: language de");
    }

    @Test
    void aSourceThatAllowsALinkAloneIsShownWithoutItsWords() {
        FoundArticle article = new FoundArticle(
                "0a", "Bridge opened", "", "2016-12-20", "wire", Display.LINK, "https://wire.example/a", "en", 4, null);
        ArticlePage linked = new ArticlePage(article, page.entities(), page.quotes(), page.events());

        assertThat(new PageLines(90, Ink.PLAIN).page(linked))
                .contains(
                        "(The source allows no text to be shown; it is at its address.)", "PEOPLE         Ana Silva 2")
                .noneMatch(line -> line.contains("TIMELINE") || line.contains("QUOTES"));
    }
}
