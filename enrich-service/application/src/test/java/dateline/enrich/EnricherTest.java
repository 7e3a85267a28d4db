package dateline.enrich;

import static dateline.enrich.Samples.BODY;
import static dateline.enrich.Samples.article;
import static dateline.enrich.Samples.person;
import static dateline.enrich.Samples.quote;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.LanguageDetector.Guess;
import dateline.finding.Entity;
import dateline.findings.DocumentEntities;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleWithdrawn;
import dateline.message.Extractor;
import dateline.message.Findings;
import dateline.text.DeadlinePassed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnricherTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T01:00:00Z"));
    private static final Extractor EXTRACTOR = new Extractor("dateline", "test", Enricher.GENERATION);
    private static final Entity ANA = person("Ana Prado", BODY.indexOf("Ana Prado"));
    private static final String SAID = "We had no choice,";

    private static final Finders.Entities FINDS_ANA = (text, deadline) -> new DocumentEntities(List.of(ANA));
    private static final Finders.Quotes FINDS_QUOTE =
            (text, entities, deadline) -> List.of(quote(SAID, BODY.indexOf(SAID)));
    private static final Finders.Events NO_EVENTS = (text, entities, deadline) -> List.of();

    private LanguageDetector detector = text -> Optional.of(new Guess("en", true));
    private ReadingLimits limits = new ReadingLimits(Duration.ofSeconds(20), 10_000);

    private ArticleEnriched enrich(String body, Finders finders) {
        var reader = new ArticleReader(new OneSentence(), finders, limits, CLOCK);
        var enricher = new Enricher(new Languages(detector), reader, EXTRACTOR, CLOCK);
        return (ArticleEnriched) enricher.enrich(article(body));
    }

    @Test
    void whatIsFoundGoesWithTheArticle() {
        ArticleEnriched enriched = enrich(BODY, new Finders(FINDS_ANA, FINDS_QUOTE, NO_EVENTS));

        assertThat(enriched)
                .isEqualTo(new ArticleEnriched(
                        article(BODY),
                        "en",
                        List.of(ANA),
                        List.of(quote(SAID, BODY.indexOf(SAID))),
                        List.of(),
                        EXTRACTOR,
                        CLOCK.instant(),
                        Findings.COMPLETE));
    }

    @Test
    void aWithdrawalPassesUnchanged() {
        ArticleWithdrawn withdrawal = Samples.withdrawal(Samples.ID);
        var enricher = new Enricher(
                new Languages(detector),
                new ArticleReader(new OneSentence(), new Finders(FINDS_ANA, FINDS_QUOTE, NO_EVENTS), limits, CLOCK),
                EXTRACTOR,
                CLOCK);

        assertThat(enricher.enrich(withdrawal)).isSameAs(withdrawal);
    }

    @Test
    void anUnsupportedLanguageIsPassedOnAndSaysSo() {
        detector = text -> Optional.of(new Guess("fr", true));

        ArticleEnriched enriched = enrich(BODY, new Finders(FINDS_ANA, FINDS_QUOTE, NO_EVENTS));

        assertThat(enriched.language()).isEqualTo("fr");
        assertThat(enriched.entities()).isEmpty();
        assertThat(enriched.findings())
                .isEqualTo(Findings.none("language fr is not supported: findings are in English only"));
    }

    @Test
    void aFailingFinderCostsItsOwnFindingsOnly() {
        ArticleEnriched enriched = enrich(
                BODY,
                new Finders(
                        FINDS_ANA,
                        (text, entities, deadline) -> {
                            throw new IllegalStateException("secret words of the body");
                        },
                        NO_EVENTS));

        assertThat(enriched.entities()).containsExactly(ANA);
        assertThat(enriched.findings())
                .isEqualTo(Findings.partial("failure of the finder of quotes: IllegalStateException"));
    }

    @Test
    void aFinderThatRecursesWithoutEndCostsItsOwnFindingsOnly() {
        ArticleEnriched enriched = enrich(
                BODY,
                new Finders(
                        FINDS_ANA,
                        (text, entities, deadline) -> {
                            throw new StackOverflowError();
                        },
                        NO_EVENTS));

        assertThat(enriched.entities()).containsExactly(ANA);
        assertThat(enriched.findings())
                .isEqualTo(Findings.partial("failure of the finder of quotes: StackOverflowError"));
    }

    @Test
    void whatWasFoundBeforeTheTimeLimitStaysAndNothingIsBegunAfterIt() {
        ArticleEnriched enriched = enrich(
                BODY,
                new Finders(
                        FINDS_ANA,
                        (text, entities, deadline) -> {
                            throw new DeadlinePassed();
                        },
                        (text, entities, deadline) -> {
                            throw new AssertionError("begun after the time limit");
                        }));

        assertThat(enriched.entities()).containsExactly(ANA);
        assertThat(enriched.findings()).isEqualTo(Findings.partial("time limit of 20 s reached while finding quotes"));
    }

    @Test
    void anArticleForWhichTheTimeIsUpBeforeAnythingIsFoundHasNoFindings() {
        var enricher = new Enricher(
                new Languages(detector),
                new ArticleReader(
                        new OneSentence(),
                        new Finders(
                                (text, deadline) -> {
                                    throw new DeadlinePassed();
                                },
                                FINDS_QUOTE,
                                NO_EVENTS),
                        new ReadingLimits(Duration.ofMillis(1500), 10_000),
                        CLOCK),
                EXTRACTOR,
                CLOCK);

        var enriched = (ArticleEnriched) enricher.enrich(article(BODY));

        assertThat(enriched.findings()).isEqualTo(Findings.none("time limit of 1.5 s reached while finding entities"));
    }

    @Test
    void aFindingThatDoesNotFitTheTextIsDroppedAndTheRestStays() {
        ArticleEnriched enriched = enrich(
                BODY,
                new Finders(
                        FINDS_ANA,
                        (text, entities, deadline) -> List.of(quote(SAID, BODY.indexOf(SAID)), quote("We had", 3)),
                        NO_EVENTS));

        assertThat(enriched.quotes()).containsExactly(quote(SAID, BODY.indexOf(SAID)));
        assertThat(enriched.findings()).isEqualTo(Findings.partial("1 finding does not fit the text"));
    }

    @Test
    void aVeryLongBodyIsReadUpToTheEndOfAParagraph() {
        limits = new ReadingLimits(Duration.ofSeconds(20), 100);
        String longBody = BODY + "\n\n" + "Rain is expected. ".repeat(20).strip();

        ArticleEnriched enriched = enrich(longBody, new Finders(FINDS_ANA, FINDS_QUOTE, NO_EVENTS));

        assertThat(enriched.entities()).containsExactly(ANA);
        assertThat(enriched.findings())
                .isEqualTo(Findings.partial(
                        "only the first " + BODY.length() + " of " + longBody.length() + " characters were read"));
    }
}
