package dateline.ingest.held;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Source;
import dateline.ingest.receipt.Decision;
import dateline.ingest.receipt.Place;
import dateline.message.ArticleHeld;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.topic.Lane;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoldRulesTest {

    private static final ArticleId ID = ArticleId.of("test", "1");
    private static final Instant NOW = Instant.ofEpochMilli(50_000);
    private static final Embargo EMBARGO = new Embargo(Instant.ofEpochMilli(90_000), Lane.BACKFILL);

    private static ArticleContent content(String body) {
        return new ArticleContent(
                ID,
                new Source("desk", null, null),
                null,
                null,
                body,
                Completeness.FULL,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                Map.of());
    }

    private static Receipt receipt(ReceiptStatus status, long revision, String body) {
        return new Receipt(ID, revision, content(body).hash(), status, "topic", 0, 0L, null, List.of(), null);
    }

    private static HoldDecision decide(
            Optional<Receipt> known, Optional<Hold> waiting, String body, @Nullable Long version) {
        return HoldRules.embargoed(
                known, waiting, content(body), version == null ? null : Instant.ofEpochMilli(version), EMBARGO, NOW);
    }

    private static Hold hold(long revision, String body) {
        return Hold.of(held(decide(Optional.empty(), Optional.empty(), body, revision)), new Place("held", 0, 0));
    }

    private static ArticleHeld held(HoldDecision decision) {
        return assertThat(decision)
                .asInstanceOf(InstanceOfAssertFactories.type(HoldDecision.Held.class))
                .actual()
                .held();
    }

    @Test
    void aVersionWaitsUnderTheRevisionThatItHasNow() {
        ArticleHeld held = held(decide(Optional.empty(), Optional.empty(), "A.", 40_000L));

        assertThat(held.revision()).isEqualTo(40_000);
        assertThat(held.until()).isEqualTo(EMBARGO.until());
        assertThat(held.lane()).isEqualTo(Lane.BACKFILL);
        assertThat(held(decide(Optional.empty(), Optional.empty(), "A.", null)).revision())
                .isEqualTo(50_000);
        assertThat(held(decide(Optional.empty(), Optional.empty(), "A.", 80_000L))
                        .revision())
                .as("never in the future")
                .isEqualTo(50_000);
    }

    @Test
    void aVersionWaitsBesideThePublishedOne() {
        Optional<Receipt> known = Optional.of(receipt(ReceiptStatus.ACCEPTED, 10_000, "A."));

        assertThat(held(decide(known, Optional.empty(), "B.", 20_000L)).revision())
                .isEqualTo(20_000);
        assertThat(held(decide(known, Optional.empty(), "B.", 10_000L)).revision())
                .isEqualTo(10_001);
        assertThat(decide(known, Optional.empty(), "A.", 20_000L))
                .as("out already")
                .isInstanceOfSatisfying(
                        HoldDecision.NotNews.class,
                        decided -> assertThat(decided.decision()).isInstanceOf(Decision.Unchanged.class));
        assertThat(decide(known, Optional.empty(), "B.", 9_000L))
                .isInstanceOfSatisfying(
                        HoldDecision.NotNews.class,
                        decided -> assertThat(decided.decision()).isInstanceOf(Decision.Superseded.class));
    }

    @Test
    void aBarredArticleDoesNotWait() {
        assertThat(decide(Optional.of(receipt(ReceiptStatus.BARRED, 10_000, "A.")), Optional.empty(), "B.", 20_000L))
                .isInstanceOfSatisfying(
                        HoldDecision.NotNews.class,
                        decided -> assertThat(decided.decision()).isInstanceOf(Decision.Barred.class));
    }

    @Test
    void theSameVersionIsKnownAnOlderOneIsPassedOverAndANewerOneWaitsInstead() {
        Optional<Hold> waiting = Optional.of(hold(30_000, "A."));

        assertThat(decide(Optional.empty(), waiting, "A.", 30_000L))
                .isEqualTo(new HoldDecision.StillHeld(waiting.get()));
        assertThat(decide(Optional.empty(), waiting, "A.", null)).isEqualTo(new HoldDecision.StillHeld(waiting.get()));
        assertThat(decide(Optional.empty(), waiting, "B.", 29_999L)).isEqualTo(new HoldDecision.Older(waiting.get()));
        assertThat(held(decide(Optional.empty(), waiting, "B.", 30_001L)).revision())
                .isEqualTo(30_001);
        assertThat(held(decide(Optional.empty(), waiting, "B.", 30_000L)).revision())
                .as("the same version time with another text")
                .isEqualTo(30_001);
        assertThat(held(decide(Optional.empty(), waiting, "B.", null)).revision())
                .isEqualTo(50_000);
    }

    @Test
    void theSameVersionWithAnotherTimeIsPutOff() {
        Hold waiting = new Hold(
                ID,
                30_000,
                content("A.").hash(),
                Instant.ofEpochMilli(70_000),
                NOW,
                Lane.LIVE,
                "desk",
                null,
                new Place("held", 0, 0));

        ArticleHeld later = held(decide(Optional.empty(), Optional.of(waiting), "A.", 30_000L));

        assertThat(later.until()).isEqualTo(EMBARGO.until());
        assertThat(later.key()).isEqualTo(ArticleHeld.key(ID, 30_000));
    }

    @Test
    void whatIsOutOfDateDoesNotCountAsWaiting() {
        Optional<Receipt> known = Optional.of(receipt(ReceiptStatus.ACCEPTED, 40_000, "C."));

        assertThat(held(decide(known, Optional.of(hold(30_000, "A.")), "A.", 45_000L))
                        .revision())
                .isEqualTo(45_000);
    }

    @Test
    void whenItsTimeComesItIsPublishedUnderItsRevision() {
        ArticleHeld held = held(decide(Optional.empty(), Optional.empty(), "A.", 40_000L));

        assertThat(HoldRules.due(Optional.empty(), held, EMBARGO.until()))
                .isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
                    assertThat(accepted.article().revision()).isEqualTo(40_000);
                    assertThat(accepted.article().ingestedAt()).isEqualTo(EMBARGO.until());
                    assertThat(accepted.article().content()).isEqualTo(content("A."));
                });
        assertThat(HoldRules.due(Optional.of(receipt(ReceiptStatus.WITHDRAWN, 39_999, "Z.")), held, EMBARGO.until()))
                .isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void whateverWasSaidSinceWins(ReceiptStatus status) {
        ArticleHeld held = held(decide(Optional.empty(), Optional.empty(), "A.", 40_000L));

        assertThat(HoldRules.due(Optional.of(receipt(status, 40_000, "Z.")), held, EMBARGO.until()))
                .isInstanceOf(Decision.Superseded.class);
    }
}
