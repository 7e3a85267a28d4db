package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Display;
import dateline.article.PublishedAt;
import dateline.article.Source;
import dateline.article.Subject;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNormalizerTest {

    private static final KnownSource HARBOUR =
            new KnownSource("harbour", "Harbour News", ZoneId.of("Asia/Tokyo"), "ja", "© Harbour", Display.LINK);

    private static final ArticleNormalizer NORMALIZER = new ArticleNormalizer(new TextLimits(100, 20, 30, 200));
    private static final Draft FERRY = Draft.EMPTY.with(TextField.BODY, "The ferry came back.");

    @Test
    void aBodyIsEnough() {
        ArticleContent article = article(FERRY);

        assertThat(article.body()).isEqualTo("The ferry came back.");
        assertThat(article.title()).isNull();
        assertThat(article.source()).isEqualTo(new Source("unknown", null, null));
        assertThat(article.publishedAt()).isNull();
        assertThat(article.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void everyFieldArrives() {
        Draft draft = new Draft(
                        Map.of(),
                        List.of(" Ann  Example ", "Ann Example", ""),
                        List.of(new Subject("medtop", "04000000", " economy "), new Subject(null, " ", "")),
                        Map.of("desk", "foreign\r\n", "empty", " "),
                        Optional.empty(),
                        false)
                .with(TextField.BODY, "Text.")
                .with(TextField.TITLE, "Ferry\nreturns")
                .with(TextField.SOURCE, "harbour")
                .with(TextField.SOURCE_NAME, "Harbour News")
                .with(TextField.SOURCE_ZONE, "Europe/Paris")
                .with(TextField.URL, "HTTP://harbour.example/1#top")
                .with(TextField.LANGUAGE, "pt_br")
                .with(TextField.COMPLETENESS, "full")
                .with(TextField.RIGHTS, "all")
                .with(TextField.UPDATED_AT, "2016-12-20T10:00:00");

        ArticleContent article = article(draft);

        assertThat(article.title()).isEqualTo("Ferry returns");
        assertThat(article.source()).isEqualTo(new Source("harbour", "Harbour News", ZoneId.of("Europe/Paris")));
        assertThat(article.url()).isEqualTo(URI.create("http://harbour.example/1"));
        assertThat(article.language()).isEqualTo("pt-BR");
        assertThat(article.completeness()).isEqualTo(Completeness.FULL);
        assertThat(article.authors()).containsExactly("Ann Example");
        assertThat(article.subjects()).containsExactly(new Subject("medtop", "04000000", "economy"));
        assertThat(article.labels()).isEqualTo(Map.of("desk", "foreign"));
        assertThat(article.rights()).isEqualTo("all");
        assertThat(article.updatedAt()).isEqualTo(Instant.parse("2016-12-20T09:00:00Z"));
    }

    @Test
    void theSendersOwnIdIdentifiesWithinTheSource() {
        Draft one = FERRY.with(TextField.ID, "7").with(TextField.SOURCE, "a");

        assertThat(article(one).id()).isEqualTo(ArticleId.of("id", "a", "7"));
        assertThat(article(one.with(TextField.URL, "https://example.com/x")).id())
                .isEqualTo(article(one).id());
        assertThat(article(one.with(TextField.SOURCE, "b")).id())
                .isNotEqualTo(article(one).id());
    }

    @Test
    void feedAndPageOfOneAddressAreOneArticle() {
        assertThat(article(FERRY.with(TextField.URL, "https://example.com/x?utm_medium=rss"))
                        .id())
                .isEqualTo(article(Draft.EMPTY
                                .with(TextField.BODY, "Longer text.")
                                .with(TextField.URL, "http://example.com/x"))
                        .id());
    }

    @Test
    void aFileIsIdentifiedByItsPathAndAnythingElseByItsText() {
        assertThat(article(FERRY.withPath("a.txt")).id())
                .isEqualTo(article(FERRY.with(TextField.BODY, "Changed.").withPath("a.txt"))
                        .id());
        assertThat(article(FERRY).id())
                .isEqualTo(article(FERRY).id())
                .isNotEqualTo(article(FERRY.with(TextField.TITLE, "x")).id());
    }

    @Test
    void theHostOfTheUrlIsTheSourceWhereNoneIsSaid() {
        assertThat(article(FERRY.with(TextField.URL, "https://news.example.com/x"))
                        .source()
                        .id())
                .isEqualTo("news.example.com");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            URL          | not an address | url is an absolute http or https address, this is not: not an address
            SOURCE_ZONE  | Mars/Base      | sourceZone is a time zone such as Europe/Paris, this is not: Mars/Base
            LANGUAGE     | in English     | language is a language tag such as en or pt-BR, this is not: in English
            COMPLETENESS | half           | completeness is full, summary or unknown, this is not: half
            TITLE        | a title of more than twenty characters | the title is longer than 20 characters
            """)
    void aWrongFieldIsNamed(TextField field, String value, String reason) {
        assertThat(NORMALIZER.normalize(FERRY.with(field, value)))
                .isEqualTo(new Normalized.Rejected(Rejection.invalid(reason)));
    }

    @Test
    void aTextThatShowsNothingIsNoArticle() {
        assertThat(NORMALIZER.normalize(FERRY.with(TextField.BODY, " \u200b\n")))
                .isEqualTo(new Normalized.Rejected(Rejection.invalid("the article has no body")));
    }

    @Test
    void limitsAreCountedInBytesOfUtf8() {
        assertThat(NORMALIZER.normalize(FERRY.with(TextField.BODY, "é".repeat(50))))
                .isInstanceOf(Normalized.Article.class);
        assertThat(NORMALIZER.normalize(FERRY.with(TextField.BODY, "é".repeat(51))))
                .isEqualTo(new Normalized.Rejected(Rejection.tooLarge("the body is larger than 100 bytes")));
        assertThat(NORMALIZER.normalize(FERRY.with(TextField.RIGHTS, "é".repeat(101))))
                .isEqualTo(new Normalized.Rejected(
                        Rejection.tooLarge("the fields beside the body are together larger than 200 bytes")));
    }

    @Test
    void aWithdrawalNeedsNoBodyButAnIdentity() {
        Draft withdrawn = new Draft(
                Map.of(TextField.REASON, "wrong town"), List.of(), List.of(), Map.of(), Optional.empty(), true);

        assertThat(NORMALIZER.normalize(
                        withdrawn.with(TextField.ID, "7").with(TextField.UPDATED_AT, "2016-12-20T10:00:00Z")))
                .isEqualTo(new Normalized.Withdrawal(
                        ArticleId.of("id", "unknown", "7"), Instant.parse("2016-12-20T10:00:00Z"), "wrong town"));
        assertThat(NORMALIZER.normalize(withdrawn))
                .isEqualTo(
                        new Normalized.Rejected(Rejection.invalid("a withdrawal names the article by its id or url")));
    }

    @Test
    void aTakedownHasAReasonOfOneLineWithinItsLimit() {
        ArticleId id = ArticleId.of("id", "unknown", "7");
        String tooLong = "x".repeat(31);
        var rejected = new Normalized.Rejected(Rejection.invalid("the reason is longer than 30 characters"));

        assertThat(NORMALIZER.takedown(id, " court\norder "))
                .isEqualTo(new Normalized.Withdrawal(id, null, "court order"));
        assertThat(NORMALIZER.takedown(id, null)).isEqualTo(new Normalized.Withdrawal(id, null, null));
        assertThat(NORMALIZER.takedown(id, tooLong)).isEqualTo(rejected);
        assertThat(NORMALIZER.normalize(new Draft(
                                Map.of(TextField.REASON, tooLong),
                                List.of(),
                                List.of(),
                                Map.of(),
                                Optional.empty(),
                                true)
                        .with(TextField.ID, "7")))
                .isEqualTo(rejected);
    }

    private static ArticleContent article(Draft draft) {
        assertThat(NORMALIZER.normalize(draft)).isInstanceOf(Normalized.Article.class);
        return ((Normalized.Article) NORMALIZER.normalize(draft)).content();
    }

    @Test
    void whatAnArticleDoesNotSayItsSourceDoes() {
        ArticleContent article = known(Draft.EMPTY
                .with(TextField.SOURCE, "harbour")
                .with(TextField.BODY, "The ferry sank.")
                .with(TextField.PUBLISHED_AT, "2026-03-03T08:00:00"));

        assertThat(article.source())
                .isEqualTo(new Source("harbour", "Harbour News", ZoneId.of("Asia/Tokyo"), Display.LINK));
        assertThat(article.language()).isEqualTo("ja");
        assertThat(article.rights()).isEqualTo("© Harbour");
        assertThat(article.publishedAt()).isEqualTo(PublishedAt.parse("2026-03-03T08:00:00+09:00"));
    }

    @Test
    void theSendersOwnWordGoesFirstButNotOnWhatMayBeShown() {
        ArticleContent article = known(Draft.EMPTY
                .with(TextField.SOURCE, "harbour")
                .with(TextField.SOURCE_NAME, "Evening Harbour")
                .with(TextField.SOURCE_ZONE, "Europe/Paris")
                .with(TextField.LANGUAGE, "fr")
                .with(TextField.RIGHTS, "free")
                .with(TextField.BODY, "Le bac a coulé."));

        assertThat(article.source())
                .isEqualTo(new Source("harbour", "Evening Harbour", ZoneId.of("Europe/Paris"), Display.LINK));
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.rights()).isEqualTo("free");
    }

    @Test
    void aSenderWhoNamesNoSourceIsKnownByTheHostOfThePage() {
        Draft page =
                Draft.EMPTY.with(TextField.URL, "https://harbour.example/a").with(TextField.BODY, "The ferry sank.");

        assertThat(known(page).source().id()).isEqualTo("harbour");
        assertThat(known(page.with(TextField.SOURCE, "desk")).source()).isEqualTo(new Source("desk", null, null));
    }

    @Test
    void aBodyThatBreaksOffIsASummaryUnlessTheSenderSaysOtherwise() {
        Draft teaser = Draft.EMPTY.with(TextField.BODY, "The ferry sank and […]");

        assertThat(known(teaser).completeness()).isEqualTo(Completeness.SUMMARY);
        assertThat(known(teaser.with(TextField.COMPLETENESS, "full")).completeness())
                .isEqualTo(Completeness.FULL);
        assertThat(known(teaser.with(TextField.BODY, "The ferry sank.")).completeness())
                .isEqualTo(Completeness.UNKNOWN);
    }

    private static ArticleContent known(Draft draft) {
        KnownSources sources = new KnownSources() {
            @Override
            public Optional<KnownSource> named(String id) {
                return Optional.of(HARBOUR).filter(source -> source.id().equals(id));
            }

            @Override
            public Optional<KnownSource> ofHost(String host) {
                return Optional.of(HARBOUR).filter(source -> host.equals("harbour.example"));
            }
        };
        return ((Normalized.Article) new ArticleNormalizer(new TextLimits(100, 20, 30, 200), sources).normalize(draft))
                .content();
    }
}
