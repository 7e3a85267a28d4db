package dateline.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Source;
import dateline.message.ArticleIngested;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import dateline.message.WithdrawnBy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReceiptRulesTest {

    private static final ArticleId ID = ArticleId.of("id", "test", "one");
    private static final Instant NOW = Instant.ofEpochMilli(9_000);
    private static final Place PLACE = new Place("news.articles.ingested.v1", 3, 77);

    private static final ArticleContent FERRY = content("The ferry came back.");
    private static final ArticleContent BRIDGE = content("The bridge was closed.");

    @Nested
    class AnUnknownArticle {

        @Test
        void takesThePublishersVersionTimeAsItsRevision() {
            assertThat(accepted(ReceiptRules.article(Optional.empty(), FERRY, at(5_000), NOW))
                            .revision())
                    .isEqualTo(5_000);
        }

        @Test
        void takesTheIngestTimeWithoutAVersionTime() {
            ArticleIngested article = accepted(ReceiptRules.article(Optional.empty(), FERRY, null, NOW));

            assertThat(article.revision()).isEqualTo(9_000);
            assertThat(article.ingestedAt()).isEqualTo(NOW);
            assertThat(article.contentHash()).isEqualTo(FERRY.hash());
            assertThat(article.barLifted()).isNull();
        }

        @Test
        void hasItsVersionTimeHeldBetweenZeroAndNow() {
            assertThat(accepted(ReceiptRules.article(Optional.empty(), FERRY, at(-1), NOW))
                            .revision())
                    .isZero();
            assertThat(accepted(ReceiptRules.article(Optional.empty(), FERRY, Instant.MAX, NOW))
                            .revision())
                    .isEqualTo(9_000);
        }

        @Test
        void getsAReceiptOfWhereItLies() {
            Decision.Accepted decision =
                    (Decision.Accepted) ReceiptRules.article(Optional.empty(), FERRY, at(5_000), NOW);

            assertThat(decision.receipt(PLACE)).isEqualTo(receipt(5_000, FERRY, ReceiptStatus.ACCEPTED, null));
        }
    }

    @Nested
    class AnAcceptedArticle {

        private final Optional<Receipt> known = Optional.of(receipt(5_000, FERRY, ReceiptStatus.ACCEPTED, null));

        @Test
        void isUnchangedBySameContentOfTheSameOrAnOlderOrNoVersion() {
            for (Instant version : new @Nullable Instant[] {at(5_000), at(4_000), null}) {
                assertThat(ReceiptRules.article(known, FERRY, version, NOW))
                        .isEqualTo(new Decision.Unchanged(known.get(), Optional.empty()));
            }
        }

        @Test
        void hasOnlyItsReceiptRaisedBySameContentOfANewerVersion() {
            assertThat(ReceiptRules.article(known, FERRY, at(6_000), NOW))
                    .isEqualTo(new Decision.Unchanged(
                            known.get(), Optional.of(receipt(6_000, FERRY, ReceiptStatus.ACCEPTED, null))));
        }

        @Test
        void isReplacedByOtherContentOfANewerVersion() {
            assertThat(accepted(ReceiptRules.article(known, BRIDGE, at(6_000), NOW))
                            .revision())
                    .isEqualTo(6_000);
        }

        @Test
        void takesTheStoredRevisionPlusOneForOtherContentOfTheSameVersion() {
            assertThat(accepted(ReceiptRules.article(known, BRIDGE, at(5_000), NOW))
                            .revision())
                    .isEqualTo(5_001);
        }

        @Test
        void supersedesOtherContentOfAnOlderVersion() {
            assertThat(ReceiptRules.article(known, BRIDGE, at(4_999), NOW))
                    .isEqualTo(new Decision.Superseded(known.get()));
        }

        @Test
        void isReplacedByOtherContentWithoutAVersionEvenWhereTheClockIsBehind() {
            assertThat(accepted(ReceiptRules.article(known, BRIDGE, null, NOW)).revision())
                    .isEqualTo(9_000);
            assertThat(accepted(ReceiptRules.article(known, BRIDGE, null, at(4_000)))
                            .revision())
                    .isEqualTo(5_001);
        }

        @Test
        void isNotReplacedByWhatItReplacedUnlessThatHasANewerVersionTime() {
            Receipt replaced = newest(known, BRIDGE, at(6_000));

            for (Instant version : new @Nullable Instant[] {null, at(9_001), at(5_000)}) {
                assertThat(ReceiptRules.article(Optional.of(replaced), FERRY, version, NOW))
                        .isEqualTo(new Decision.Superseded(replaced));
            }
            assertThat(accepted(ReceiptRules.article(Optional.of(replaced), FERRY, at(7_000), NOW))
                            .revision())
                    .isEqualTo(7_000);
        }

        @Test
        void remembersWhatItReplacedThroughReturnsAndTakedowns() {
            Receipt again = newest(Optional.of(newest(known, BRIDGE, at(6_000))), FERRY, at(7_000));

            assertThat(again.replaced(BRIDGE.hash())).isTrue();
            assertThat(again.replaced(FERRY.hash())).isFalse();
            Decision.Withdrawn bar = (Decision.Withdrawn) ReceiptRules.bar(Optional.of(again), ID, null, NOW);
            assertThat(bar.receipt().earlier()).isEqualTo(again.earlier());
        }

        @Test
        void forgetsTheFirstOfManyThatItReplaced() {
            Receipt receipt = known.get();
            for (int i = 0; i < 70; i++) {
                receipt = newest(Optional.of(receipt), content("Text " + i), null);
            }

            assertThat(receipt.earlier()).hasSize(64);
            assertThat(receipt.replaced(content("Text 68").hash())).isTrue();
            assertThat(receipt.replaced(FERRY.hash())).isFalse();
        }

        @Test
        void isWithdrawnByItsPublisherUnlessTheWithdrawalIsOlder() {
            Decision.Withdrawn decision =
                    (Decision.Withdrawn) ReceiptRules.withdrawal(known, ID, at(6_000), "wrong town", NOW);

            assertThat(decision.withdrawal().revision()).isEqualTo(6_000);
            assertThat(decision.withdrawal().by()).isEqualTo(WithdrawnBy.PUBLISHER);
            assertThat(decision.withdrawal().reason()).isEqualTo("wrong town");
            assertThat(decision.receipt()).isEqualTo(receipt(6_000, FERRY, ReceiptStatus.WITHDRAWN, null));
            assertThat(ReceiptRules.withdrawal(known, ID, at(4_999), null, NOW))
                    .isEqualTo(new Decision.Superseded(known.get()));
        }

        @Test
        void isNotBarredAndHasNothingToRestore() {
            assertThat(ReceiptRules.restore(known)).isEqualTo(new Restoration.NotBarred(known.get()));
        }
    }

    @Nested
    class AWithdrawnArticle {

        private final Optional<Receipt> known = Optional.of(receipt(5_000, FERRY, ReceiptStatus.WITHDRAWN, null));

        @Test
        void comesBackOnlyByANewerVersionOfItsPublisher() {
            assertThat(accepted(ReceiptRules.article(known, FERRY, at(5_001), NOW))
                            .revision())
                    .isEqualTo(5_001);
            for (Instant version : new @Nullable Instant[] {at(5_000), at(4_000), null}) {
                assertThat(ReceiptRules.article(known, BRIDGE, version, NOW))
                        .isEqualTo(new Decision.Superseded(known.get()));
            }
        }

        @Test
        void isUnchangedByAnotherWithdrawal() {
            assertThat(ReceiptRules.withdrawal(known, ID, null, null, NOW))
                    .isEqualTo(new Decision.Unchanged(known.get(), Optional.empty()));
            assertThat(ReceiptRules.withdrawal(known, ID, at(6_000), null, NOW))
                    .isEqualTo(new Decision.Unchanged(
                            known.get(), Optional.of(receipt(6_000, FERRY, ReceiptStatus.WITHDRAWN, null))));
        }
    }

    @Nested
    class AnOperatorsBar {

        @Test
        void isAboveWhateverIsKnown() {
            Optional<Receipt> ahead = Optional.of(receipt(12_000, FERRY, ReceiptStatus.ACCEPTED, null));

            Decision.Withdrawn decision = (Decision.Withdrawn) ReceiptRules.bar(ahead, ID, "by court order", NOW);

            assertThat(decision.withdrawal().by()).isEqualTo(WithdrawnBy.OPERATOR);
            assertThat(decision.withdrawal().revision()).isEqualTo(12_001);
            assertThat(decision.receipt()).isEqualTo(receipt(12_001, FERRY, ReceiptStatus.BARRED, null));
        }

        @Test
        void canBeSetBeforeTheArticleComesAndOnlyOnce() {
            Decision.Withdrawn decision = (Decision.Withdrawn) ReceiptRules.bar(Optional.empty(), ID, null, NOW);

            assertThat(decision.receipt()).isEqualTo(Receipt.bare(ID, 9_000, ReceiptStatus.BARRED, null));
            assertThat(ReceiptRules.bar(Optional.of(decision.receipt()), ID, null, NOW))
                    .isEqualTo(new Decision.Unchanged(decision.receipt(), Optional.empty()));
        }

        @Test
        void thatErasesRemembersNothingOfTheTextButTheBarAndWhatWasLiftedBefore() {
            Receipt known = receipt(5_000, FERRY, ReceiptStatus.ACCEPTED, 2_000L);

            Decision.Withdrawn decision =
                    (Decision.Withdrawn) ReceiptRules.erase(Optional.of(known), ID, "on request", NOW);

            assertThat(decision.withdrawal().by()).isEqualTo(WithdrawnBy.OPERATOR);
            assertThat(decision.withdrawal().reason()).isEqualTo("on request");
            assertThat(decision.receipt()).isEqualTo(Receipt.bare(ID, 9_000, ReceiptStatus.BARRED, 2_000L));
            assertThat(ReceiptRules.article(Optional.of(decision.receipt()), FERRY, at(9_500), NOW))
                    .isEqualTo(new Decision.Barred(decision.receipt()));
        }

        @Test
        void isErasedOnceMoreWhereItWasOnlyTakenDownBefore() {
            Receipt takenDown = receipt(8_000, FERRY, ReceiptStatus.BARRED, null);

            Decision.Withdrawn decision =
                    (Decision.Withdrawn) ReceiptRules.erase(Optional.of(takenDown), ID, null, NOW);

            assertThat(decision.withdrawal().revision()).isEqualTo(9_000);
            assertThat(ReceiptRules.erase(Optional.of(decision.receipt()), ID, null, NOW))
                    .isEqualTo(new Decision.Unchanged(decision.receipt(), Optional.empty()));
        }

        @Test
        void keepsOutEveryVersionAndEveryWithdrawal() {
            Optional<Receipt> barred = Optional.of(receipt(5_000, FERRY, ReceiptStatus.BARRED, null));

            assertThat(ReceiptRules.article(barred, BRIDGE, at(8_000), NOW))
                    .isEqualTo(new Decision.Barred(barred.get()));
            assertThat(ReceiptRules.article(barred, FERRY, null, NOW)).isEqualTo(new Decision.Barred(barred.get()));
            assertThat(ReceiptRules.withdrawal(barred, ID, at(8_000), null, NOW))
                    .isEqualTo(new Decision.Barred(barred.get()));
        }

        @Test
        void isLiftedByAReceiptThatKeepsItsRevision() {
            Optional<Receipt> barred = Optional.of(receipt(5_000, FERRY, ReceiptStatus.BARRED, null));

            assertThat(ReceiptRules.restore(barred))
                    .isEqualTo(new Restoration.Lifted(receipt(5_000, FERRY, ReceiptStatus.RESTORED, 5_000L)));
            assertThat(ReceiptRules.restore(Optional.empty())).isEqualTo(new Restoration.Unknown());
        }
    }

    @Nested
    class ARestoredArticle {

        private final Receipt restored = receipt(5_000, FERRY, ReceiptStatus.RESTORED, 5_000L);

        @Test
        void takesTheNextVersionWhateverItsAge() {
            ArticleIngested old = accepted(ReceiptRules.article(Optional.of(restored), FERRY, at(1_000), NOW));
            ArticleIngested recent = accepted(ReceiptRules.article(Optional.of(restored), FERRY, at(7_000), NOW));

            assertThat(old.revision()).isEqualTo(5_001);
            assertThat(recent.revision()).isEqualTo(7_000);
            assertThat(old.barLifted()).isEqualTo(5_000L);
        }

        @Test
        void isPublishedAgainAsItWasRightAfterTheBar() {
            ArticleIngested before = ArticleIngested.of(FERRY, FERRY.hash(), 4_000, at(4_500), null);

            Decision.Accepted decision = ReceiptRules.republished(restored, before, NOW);

            assertThat(decision.article()).isEqualTo(ArticleIngested.of(FERRY, FERRY.hash(), 5_001, NOW, 5_000L));
            assertThat(decision.receipt(PLACE)).isEqualTo(receipt(5_001, FERRY, ReceiptStatus.ACCEPTED, 5_000L));
        }

        @Test
        void isRestoredOnceAndCanBeWithdrawn() {
            assertThat(ReceiptRules.restore(Optional.of(restored))).isEqualTo(new Restoration.AlreadyLifted(restored));
            assertThat(ReceiptRules.withdrawal(Optional.of(restored), ID, at(1_000), null, NOW))
                    .isInstanceOfSatisfying(
                            Decision.Withdrawn.class,
                            decision -> assertThat(decision.receipt())
                                    .isEqualTo(receipt(5_001, FERRY, ReceiptStatus.WITHDRAWN, 5_000L)));
        }

        @Test
        void saysInEveryLaterVersionUpToWhereItsBarIsLifted() {
            Optional<Receipt> later = Optional.of(receipt(5_001, FERRY, ReceiptStatus.ACCEPTED, 5_000L));

            assertThat(accepted(ReceiptRules.article(later, BRIDGE, at(6_000), NOW))
                            .barLifted())
                    .isEqualTo(5_000L);
        }
    }

    @Test
    void aReceiptOfBeforeThereWereStaysGetsItsStayWhenTheArticleComesAgain() {
        Receipt old =
                new Receipt(ID, 5_000, FERRY.hash(), ReceiptStatus.ACCEPTED, null, null, null, null, List.of(), null);
        Receipt completed = old.with(new Stay("test", NOW));

        assertThat(ReceiptRules.article(Optional.of(old), FERRY, null, NOW))
                .isEqualTo(new Decision.Unchanged(old, Optional.of(completed)));
        assertThat(ReceiptRules.article(Optional.of(old), FERRY, at(6_000), NOW))
                .isEqualTo(new Decision.Unchanged(old, Optional.of(completed.with(6_000, ReceiptStatus.ACCEPTED))));
        assertThat(ReceiptRules.article(Optional.of(completed), FERRY, null, NOW))
                .isEqualTo(new Decision.Unchanged(completed, Optional.empty()));
    }

    private static ArticleContent content(String body) {
        return new ArticleContent(
                ID,
                new Source("test", null, null),
                null,
                null,
                body,
                Completeness.UNKNOWN,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                Map.of());
    }

    private static Receipt receipt(
            long revision, ArticleContent content, ReceiptStatus status, @Nullable Long barLifted) {
        return new Receipt(
                ID,
                revision,
                content.hash(),
                status,
                PLACE.topic(),
                PLACE.partition(),
                PLACE.offset(),
                barLifted,
                List.of(),
                new Stay("test", NOW));
    }

    private static Receipt newest(Optional<Receipt> known, ArticleContent content, @Nullable Instant version) {
        return ((Decision.Accepted) ReceiptRules.article(known, content, version, NOW)).receipt(PLACE);
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }

    private static ArticleIngested accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).article();
    }
}
