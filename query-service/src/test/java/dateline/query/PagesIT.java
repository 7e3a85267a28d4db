package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.EntityType;
import dateline.message.ArticleEnriched;
import dateline.query.testing.Draft;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.TestServers;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages, read as a browser would read them, with an article whose every word wants to be more than a word. */
@ExtendWith(TestServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    /** For markup, scripts, templates, query languages, paths and the eyes of readers. */
    static final List<String> NAUGHTY = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)//",
            "</p></article></main><iframe src=//evil.example>",
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;",
            "${7*191} #{7*191} *{7*191} @{7*191} ~{7*191}",
            "__${T(java.lang.Runtime).getRuntime().exec('id')}__::.x",
            "[[${7*191}]] [(${7*191})] {{7*191}} <%= 7*191 %>",
            "AND OR NOT () [] {} ^~*?:\\/ +- && || !",
            "*:* _exists_:body title:/.*/ body:[* TO *]",
            "{\"match_all\":{}}",
            "'; DROP TABLE articles; --",
            "../../../../etc/passwd%00",
            "AC/DC //evil.example/ .. .",
            "\u202Eesrever\u202C \u200B\uFEFF zero",
            "Ṱ̺̺o͞ ̷i̲̬n̝̗v̙o̝k̵e͂ \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "田中さん الكل في المجمو 🏳️‍🌈 Ω≈ç√∫˜µ≤≥÷",
            "=cmd|' /C calc'!A0",
            "%3Cscript%3E%26%23x3C;");

    private RunningQuery query;

    @BeforeAll
    void start(ElasticsearchServer elasticsearch) throws Exception {
        query = RunningQuery.on(elasticsearch.uri()).holding(articles());
    }

    @AfterAll
    void stop() throws Exception {
        query.close();
    }

    private static List<ArticleEnriched> articles() {
        List<ArticleEnriched> all = new ArrayList<>();
        all.add(Draft.of(
                        "harbour",
                        "Harbour reopens",
                        "“Ships are welcome,” said Eleni Marou.\n\nShe reopened Larnaca harbour on Monday.")
                .at("https://coast.example/harbour")
                .entity(EntityType.PERSON, "Eleni Marou")
                .place("Larnaca", 34.92, 33.63)
                .quote("Ships are welcome,", "Eleni Marou")
                .event(
                        "She reopened Larnaca harbour on Monday.",
                        "reopened",
                        "Monday",
                        LocalDate.of(2026, 3, 2),
                        "Eleni Marou",
                        "Larnaca")
                .message());
        for (int i = 0; i < NAUGHTY.size(); i++) {
            String name = NAUGHTY.get(i);
            String body = "Hostile words: " + name + "\n\nsaid Monday <b>bold</b> ]]> end.";
            all.add(Draft.of("naughty" + i, name, body)
                    .at("javascript:alert(document.cookie)")
                    .from(name, null)
                    .entity(EntityType.PERSON, name)
                    .quote(name, name)
                    .event("said Monday <b>bold</b>", "said", "Monday", LocalDate.of(2026, 3, 2), name)
                    .message());
        }
        return all;
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> answer = query.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        return Jsoup.parse(answer.body(), query.address());
    }

    @Test
    void anArticleIsItsTextWithWhoSpokeAndWhen() throws Exception {
        Document page = page("/articles/" + Draft.id("harbour"));

        assertThat(page.select(".body p").eachText()).last().isEqualTo("She reopened Larnaca harbour on Monday.");
        Element quote = page.expectFirst(".body .quote");
        assertThat(quote.wholeText()).endsWith("Ships are welcome,");
        assertThat(quote.attr("title")).startsWith("Eleni Marou: sure (90 %)");
        assertThat(quote.expectFirst(".by a").attr("aria-label")).isEqualTo("Quote by Eleni Marou, sure");
        assertThat(page.expectFirst(".body .name").attr("href")).isEqualTo("/people/Eleni%20Marou");
        Element date = page.expectFirst(".body .date");
        assertThat(date.attr("title")).startsWith("“Monday” → 2 Mar 2026, counted from the publication date");
        assertThat(page.select(date.attr("href"))).hasSize(1);
        assertThat(page.select(".axis svg rect")).hasSize(1);
    }

    @Test
    void twoClicksLeadFromASearchToWhatSomebodySaid() throws Exception {
        Document results = page("/?q=larnaca");
        Document narrowed = page(results.expectFirst(".facet a[href*=who]").attr("href"));
        Document person = page(narrowed.expectFirst(".hint a").attr("href"));

        assertThat(results.expectFirst(".hits mark").text()).isEqualTo("Larnaca");
        assertThat(person.select(".said p").eachText()).containsExactly("“Ships are welcome,”");
    }

    @Test
    void everyPageCanBeReadByKeyboardAndByEar() throws Exception {
        for (String path :
                List.of("/", "/timeline", "/stages", "/people/Eleni%20Marou", "/articles/" + Draft.id("harbour"))) {
            Document page = page(path);
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("body > a.skip[href=#main]")).hasSize(1);
            assertThat(page.select("nav:not([aria-label]), aside:not([aria-label])"))
                    .isEmpty();
            page.select("input:not([type=hidden]), select")
                    .forEach(field -> assertThat(
                                    page.select("label[for=" + (field.id().isEmpty() ? "-" : field.id()) + "]")
                                                    .size()
                                            + field.parents().select("label").size())
                            .as("%s of %s has a label", field, path)
                            .isPositive());
            page.select("[id]")
                    .forEach(one -> assertThat(page.getElementsByAttributeValue("id", one.id()))
                            .as(one.id())
                            .hasSize(1));
        }
    }

    @Test
    void aStageThatDoesNotAnswerIsShownAsSuch() throws Exception {
        Document page = page("/stages");

        assertThat(page.select(".stage.dead .state").eachText())
                .hasSize(3)
                .allMatch(state -> state.startsWith("does not answer at http://127.0.0.1:9"));
        assertThat(page.select(".stage.well h2").eachText()).containsExactly("Elasticsearch");
    }

    static final List<Integer> NUMBERS =
            IntStream.range(0, NAUGHTY.size()).boxed().toList();

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void hostileTextIsTextOnEveryPage(int number) throws Exception {
        String words = NAUGHTY.get(number);
        String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
        Document article = page("/articles/" + Draft.id("naughty" + number));

        assertThat(article.expectFirst("h1").wholeText()).isEqualTo(words);
        assertThat(article.expectFirst(".body .quote").wholeText()).endsWith(words);
        assertThat(article.expectFirst(".body p:last-child").wholeText()).isEqualTo("said Monday <b>bold</b> ]]> end.");
        assertThat(article.select("a[href^=javascript]")).isEmpty();
        for (String path : List.of(
                "/articles/" + Draft.id("naughty" + number),
                "/?q=" + encoded,
                "/?source=" + encoded,
                "/?who=" + encoded,
                "/timeline?who=" + encoded,
                "/?tab=quotes&who=" + encoded)) {
            Document page = page(path);
            assertThat(page.select("script").eachAttr("src")).as(path).containsExactly("/assets/dateline.js");
            assertThat(page.select("iframe, img, object, embed, style, [style], base, b"))
                    .as(path)
                    .isEmpty();
            page.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        assertThat(attribute.getKey()).as(path).doesNotStartWith("on");
                        if (attribute.getKey().equals("href")
                                || attribute.getKey().equals("action")) {
                            assertThat(attribute.getValue())
                                    .as(path)
                                    .matches("(/[^/].*|/|#.*|\\?.*|https://coast\\.example/.*)");
                        }
                    }));
            assertThat(page.text()).as(path).doesNotContain("1337");
        }
    }

    /** The page of a person, or a search where no path can hold the name. */
    @ParameterizedTest
    @FieldSource("NUMBERS")
    void aHostileNameLeadsToWhatIsKnownOfIt(int number) throws Exception {
        Document article = page("/articles/" + Draft.id("naughty" + number));

        Document leads = page(article.expectFirst(".body .name").attr("href"));

        assertThat(leads.body().wholeText()).contains(NAUGHTY.get(number));
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void hostileWordsAreLookedForAndNotObeyed(int number) throws Exception {
        String encoded = URLEncoder.encode(NAUGHTY.get(number), StandardCharsets.UTF_8);

        for (String path : List.of(
                "/v1/articles?q=",
                "/v1/articles?syntax=simple&q=",
                "/v1/quotes?who=",
                "/v1/events?place=",
                "/v1/articles?source=")) {
            assertThat(query.get(path + encoded).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(query.json("/v1/articles?source=" + encoded).path("total").asInt())
                .isEqualTo(1);
        assertThat(query.get("/v1/articles?format=atom&source=" + encoded).body())
                .doesNotContain("<script", "<img", "<iframe");
        assertThat(query.json("/v1/articles?q=" + URLEncoder.encode("harbour OR zeppelin", StandardCharsets.UTF_8))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/v1/articles", "/v1/nothing", "/nothing", "/assets/dateline.css", "/articles/nothing"})
    void nothingThatIsAnsweredMayRunScriptsOfOthers(String path) throws Exception {
        HttpResponse<String> answer = query.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void whatIsNotThereOrCannotBeAnsweredIsSaidOnAPageOrToAProgram() throws Exception {
        assertThat(query.get("/articles/nothing").statusCode()).isEqualTo(404);
        assertThat(query.get("/people/Nobody").body()).contains("No article names Nobody.");
        assertThat(query.get("/nothing").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(query.get("/v1/nothing").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        HttpResponse<String> unacceptable = query.get("/?from=yesterday");
        assertThat(unacceptable.statusCode()).isEqualTo(422);
        assertThat(unacceptable.body()).contains("write a day as 2016-12-19");
    }
}
