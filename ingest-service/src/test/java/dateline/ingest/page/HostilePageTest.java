package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.TextLimits;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page ends as an article or a reason, soon; a page that costs the square of its length would not. */
@Timeout(60)
class HostilePageTest {

    private static final int MANY = 190_000;
    private static final String SENTENCE = "A sentence of some length, which says nothing at all to anybody. ";

    private static final PageFormat FORMAT = new PageFormat(new DocumentLimits(16 << 20, 100));

    static Stream<String> pages() {
        return Stream.of(
                "<div>".repeat(MANY) + SENTENCE.repeat(20),
                ("<div>" + SENTENCE).repeat(MANY),
                ("<b><i><p>" + "x").repeat(MANY / 3),
                "<div itemscope itemprop=author><span itemprop=name>".repeat(MANY / 2) + SENTENCE,
                ("<span class='byline date meta' rel=author>" + SENTENCE).repeat(MANY),
                "<table><tr><td>".repeat(MANY / 3) + SENTENCE.repeat(20),
                "<p class=\"" + "a-".repeat(4 << 20) + "\">" + SENTENCE.repeat(20),
                "<p " + "a ".repeat(4 << 20) + ">" + SENTENCE.repeat(20),
                "<script>" + "let a = '</p>';".repeat(1 << 19) + "</script>" + SENTENCE.repeat(20),
                "<title>" + "|-: ".repeat(1 << 20) + "</title>" + SENTENCE.repeat(20),
                "<meta name=author content='" + "a, and ".repeat(1 << 20) + "'>" + SENTENCE.repeat(20),
                "<meta name=date content='" + "1 ".repeat(1 << 20) + "'>" + SENTENCE.repeat(20),
                "<!--".repeat(1 << 20),
                "<a href='" + "a".repeat(8 << 20),
                data("[".repeat(1 << 20)),
                data("{\"@graph\":".repeat(1 << 17)),
                data("[" + "{},".repeat(600_000) + "{}]"),
                data("[" + "{\"@type\":\"NewsArticle\",\"headline\":\"a\"},".repeat(40_000) + "{}]"),
                data("{\"@type\":\"NewsArticle\",\"@id\":\"a\",\"author\":{\"@id\":\"a\"}}"),
                data("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + SENTENCE.repeat(20_000) + "\"}"),
                "\0".repeat(1 << 20));
    }

    private static String data(String json) {
        return "<script type='application/ld+json'>" + json + "</script><p>" + SENTENCE.repeat(20);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageEndsAsAnArticleOrAReason(String page) throws IOException {
        ArticleNormalizer normalizer = new ArticleNormalizer(new TextLimits(4 << 20, 2_000, 1_000, 256 << 10));

        switch (read(page)) {
            case Reading.Found found ->
                assertThat(normalizer.normalize(found.draft())).isNotNull();
            case Reading.Unreadable none ->
                assertThat(none.rejection().reason()).isNotBlank();
        }
    }

    @Test
    void aPageOfTooManyTagsIsRefusedBeforeItIsParsed() throws IOException {
        assertThat(read("<p>".repeat(1 << 20)))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        none -> assertThat(none.rejection().reason()).isEqualTo("the page has more than 200000 tags"));
    }

    @Test
    void aPageLargerThanTheLimitIsRefused() throws IOException {
        assertThat(read("a".repeat((16 << 20) + 1)))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        none -> assertThat(none.rejection().reason()).contains("larger than 16777216 bytes"));
    }

    private static Reading read(String page) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
        try (Readings readings = FORMAT.open(Input.of(bytes, Draft.EMPTY))) {
            Reading reading = readings.next();
            assertThat(readings.next()).isNull();
            return Objects.requireNonNull(reading);
        }
    }
}
