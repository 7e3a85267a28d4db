package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Display;
import dateline.finding.EntityType;
import dateline.message.ArticleEnriched;
import dateline.query.testing.Draft;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.TestServers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(TestServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private static final int TIDES = 23;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

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
        for (int i = 0; i < TIDES; i++) {
            // Several of one day, and some of none: what a page may trip over.
            String date = i % 4 == 3 ? null : "2026-02-0" + (1 + i % 3);
            all.add(Draft.of("tide" + i, "Tide table", "“The tide is " + (i % 5) + " metres,” said Ana Ruiz.")
                    .published(date)
                    .entity(EntityType.PERSON, "Ana Ruiz")
                    .quote("The tide is " + (i % 5) + " metres,", "Ana Ruiz")
                    .message());
        }
        for (String name : List.of("a", "b")) {
            all.add(Draft.of("reopened" + name, "Harbour reopens", "Eleni Marou reopened Larnaca harbour on Monday.")
                    .at("https://coast.example/" + name)
                    .entity(EntityType.PERSON, "Eleni Marou")
                    .place("Larnaca", 34.92, 33.63)
                    .event(
                            "Eleni Marou reopened Larnaca harbour on Monday.",
                            "reopened",
                            "Monday",
                            DAY,
                            "Eleni Marou",
                            "Larnaca")
                    .message());
        }
        for (int i = 0; i < 8; i++) {
            all.add(Draft.of("visit" + i, "A visit", "Dan Eller came on Tuesday.")
                    .entity(EntityType.PERSON, "Dan Eller")
                    .event("Dan Eller came on Tuesday.", "came", "Tuesday", DAY.plusDays(i / 3), "Dan Eller")
                    .message());
        }
        for (Display display : Display.values()) {
            String words = "Kelp is patient. ".repeat(12) + "barnacle Secret" + display.word();
            String body =
                    "Lead" + display.word() + " on kelp. " + "word ".repeat(80) + "“" + words + "” said Ben Carver.";
            all.add(Draft.of(display.word(), "On kelp", body)
                    .from("kelp-" + display.word(), display)
                    .entity(EntityType.PERSON, "Ben Carver")
                    .quote(words, "Ben Carver")
                    .event("“" + words + "”", "patient", "Kelp", DAY, "Ben Carver")
                    .message());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?size=4",
                "/v1/articles?size=4&sort=relevance&q=tide",
                "/v1/articles?size=4&q=tide&format=jsonfeed",
                "/v1/quotes?size=3&who=Ana+Ruiz",
                "/v1/quotes?size=5&sort=relevance&q=tide+metres"
            })
    void pagesNeitherRepeatNorLeaveOut(String first) throws Exception {
        List<String> seen = new ArrayList<>();
        String next = first;
        long total = 0;
        while (!next.isEmpty()) {
            JsonNode page = query.json(next);
            total = Math.max(TIDES, page.path("total").asLong());
            page.path("items")
                    .forEach(item -> seen.add(
                            item.has("id")
                                    ? item.path("id").asString()
                                    : item.path("key").asString()));
            next = page.path("next").asString(page.path("next_url").asString(""));
        }

        assertThat(seen).hasSize((int) total).doesNotHaveDuplicates();
    }

    @Test
    void whatOneSearchesIsFoundByWordsNamesPlacesAndDays() throws Exception {
        assertThat(total("/v1/articles?q=reopens+harbour")).isEqualTo(2);
        assertThat(total("/v1/articles?who=marou&place=LARNACA")).isEqualTo(2);
        assertThat(total("/v1/articles?from=2026-02&to=2026-02-01")).isEqualTo(6);
        assertThat(total("/v1/articles?source=coast+desk")).isEqualTo(TIDES + 10);
        assertThat(total("/v1/articles?q=harbour+-larnaca")).isEqualTo(2);
        assertThat(total("/v1/articles?q=harbour+-larnaca&syntax=simple")).isZero();
        assertThat(total("/v1/quotes?q=barnacle&source=kelp-full")).isEqualTo(1);
        assertThat(total("/v1/events?near=34.9,33.6&within=20")).isEqualTo(2);
        assertThat(total("/v1/events?near=Larnaca&from=2026-03-02&to=2026-03-02"))
                .isEqualTo(2);
        assertThat(total("/v1/events?near=51.5,-0.1&within=20")).isZero();
    }

    @Test
    void eventsOfSeveralArticlesAreToldOnceWithTheirSources() throws Exception {
        JsonNode items = query.json("/v1/timeline?who=Eleni+Marou").path("items");

        assertThat(items).hasSize(1);
        assertThat(items.path(0).path("articles").asInt()).isEqualTo(2);
        assertThat(items.path(0)
                        .path("told")
                        .path(1)
                        .path("article")
                        .path("url")
                        .asString())
                .startsWith("https://coast.example/");
        HttpResponse<String> calendar = query.get("/v1/timeline?who=Eleni+Marou", "Accept", "text/calendar");
        assertThat(calendar.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(calendar.body())
                .contains("DTSTART;VALUE=DATE:20260302")
                .doesNotContain("BEGIN:VEVENT\r\nBEGIN:VEVENT");
        assertThat(query.get("/v1/timeline?who=Eleni+Marou&format=csv").body().lines())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void pagesOfATimelineEndBetweenTwoTimesAlsoWhereATimeIsLongerThanAPage(int size) throws Exception {
        List<Integer> pages = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        String next = "/v1/timeline?who=Dan+Eller&size=" + size;
        while (!next.isEmpty()) {
            JsonNode page = query.json(next);
            int told = 0;
            for (JsonNode item : page.path("items")) {
                for (JsonNode one : item.path("told")) {
                    assertThat(keys.add(one.path("key").asString())).isTrue();
                    told++;
                }
            }
            pages.add(told);
            next = page.path("next").asString("");
        }

        assertThat(pages).containsExactly(3, 3, 2);
    }

    @Test
    void countsAreOfAllAndOfDifferentTexts() throws Exception {
        JsonNode each =
                query.json("/v1/counts?of=quotes&by=speaker").path("rows").path(0);
        JsonNode once = query.json("/v1/counts?of=quotes&by=speaker,month&identical=once")
                .path("rows");

        assertThat(each.path("speaker").asString()).isEqualTo("Ana Ruiz");
        assertThat(each.path("count").asInt()).isEqualTo(TIDES);
        assertThat(each.has("distinct")).isFalse();
        assertThat(once.path(0).path("month").asString()).isEqualTo("2026-02");
        assertThat(once.path(0).path("count").asInt()).isEqualTo(18);
        assertThat(once.path(0).path("distinct").asInt()).isEqualTo(5);
        assertThat(once.path(1).path("month").isNull()).isTrue();
        assertThat(query.get("/v1/counts?of=quotes&by=speaker&format=csv").body())
                .startsWith("speaker,count\r\nAna Ruiz," + TIDES + "\r\n");
    }

    @Test
    void aPersonIsWhatTheySaidAndDidAndWithWhom() throws Exception {
        JsonNode person = query.json("/v1/people/Eleni%20Marou");

        assertThat(person.path("exact").asBoolean()).isTrue();
        assertThat(person.path("articles").path("total").asInt()).isEqualTo(2);
        assertThat(person.path("events").path("total").asInt()).isEqualTo(2);
        assertThat(person.path("where").path(0).path("value").asString()).isEqualTo("Larnaca");
        assertThat(query.get("/v1/people/Nobody").statusCode()).isEqualTo(404);
        assertThat(query.get("/v1/people/Nobody/else").statusCode()).isEqualTo(404);
        JsonNode days =
                query.json("/v1/people/Ana%20Ruiz?fields=quotesOverTime").path("quotesOverTime");
        assertThat(days).hasSize(1);
        assertThat(days.path(0).path("from").asString()).isEqualTo("2026-02-01");
        assertThat(days.path(0).path("to").asString()).isEqualTo("2026-02-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?q=barnacle",
                "/v1/articles?q=barnacle&format=atom",
                "/v1/articles?q=barnacle&format=jsonfeed",
                "/v1/quotes?q=barnacle",
                "/v1/quotes?who=Ben+Carver&format=atom",
                "/v1/events?who=Ben+Carver",
                "/v1/timeline?who=Ben+Carver",
                "/v1/timeline?who=Ben+Carver&format=ics",
                "/v1/timeline?who=Ben+Carver&format=csv",
                "/v1/people/Ben%20Carver",
                "/v1/changes?size=500",
                "/?q=barnacle",
                "/?q=barnacle&tab=quotes",
                "/?q=barnacle&tab=events",
                "/timeline?who=Ben+Carver",
                "/people/Ben%20Carver",
                "/v1/articles/snippet",
                "/v1/articles/link",
                "/articles/snippet",
                "/articles/link"
            })
    void noMoreOfATextIsShownThanItsSourceAllows(String path) throws Exception {
        HttpResponse<String> answer = query.get(path.replaceFirst("/snippet$", "/" + Draft.id("snippet"))
                .replaceFirst("/link$", "/" + Draft.id("link")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("Secretsnippet", "Secretlink", "Leadlink");
        assertThat(answer.body()).containsAnyOf("Kelp is patient", "Leadsnippet", "link");
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() throws Exception {
        HttpResponse<String> first = query.get("/v1/articles?q=tide");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(query.get("/v1/articles?q=tide", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(query.get("/v1/articles?q=harbour", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyTheFieldsThatAreNamedAreSent() throws Exception {
        JsonNode item = query.json("/v1/quotes?who=Ana+Ruiz&fields=text,article.id&size=1")
                .path("items")
                .path(0);

        assertThat(item.propertyNames()).containsExactlyInAnyOrder("text", "article");
        assertThat(item.path("article").propertyNames()).containsExactly("id");
        assertThat(query.get("/v1/quotes?fields=words").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?size=1000",
                "/v1/articles?wo=Ana",
                "/v1/quotes?from=now-1d",
                "/v1/timeline?size=5000",
                "/v1/counts?by=speaker,month,source,day",
                "/v1/counts?of=articles&by=month&identical=once",
                "/v1/changes?after=zzz",
                "/v1/events?near=Atlantis",
                "/v1/articles?format=ics"
            })
    void whatIsOutOfBoundsSaysWhatWhereAndHowToMendIt(String path) throws Exception {
        HttpResponse<String> answer = query.get(path);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"parameter\":", "\"mend\":");
    }

    private long total(String path) throws Exception {
        JsonNode answer = query.json(path);
        assertThat(answer.has("total")).as("%s answers %s", path, answer).isTrue();
        return answer.path("total").asLong();
    }
}
