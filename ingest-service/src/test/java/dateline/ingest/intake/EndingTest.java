package dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.ArticleId;
import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.article.TextLimits;
import dateline.ingest.folder.MemoryLog;
import dateline.ingest.held.MemoryHolds;
import dateline.message.ArticleWithdrawn;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import dateline.message.WithdrawnBy;
import dateline.topic.Lane;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ends of articles, by retention and by erasure, over a log in memory. */
class EndingTest {

    private static final ArticleId ID = ArticleId.of("id", "desk", "7");
    private static final String REASON = "retention of desk: 30 days";

    private final Instant now = Instant.parse("2026-03-01T05:00:00Z");
    private final MemoryLog log = new MemoryLog();
    private final MemoryHolds holds = new MemoryHolds();
    private final Intake intake = new Intake(
            new ArticleNormalizer(new TextLimits(1000, 100, 100, 1000)),
            log,
            log,
            holds.holds(),
            place -> Optional.empty(),
            (lane, outcome) -> {},
            () -> now,
            Runnable::run);

    private String take(String body, String published) {
        return intake.take(draft(body).with(TextField.PUBLISHED_AT, published), Lane.LIVE, null)
                .join()
                .word();
    }

    private static Draft draft(String body) {
        return Draft.EMPTY
                .with(TextField.ID, "7")
                .with(TextField.SOURCE, "desk")
                .with(TextField.BODY, body);
    }

    private static boolean isOver(Stay stay) {
        return stay.since().isBefore(Instant.parse("2026-02-01T00:00:00Z"));
    }

    private boolean end() {
        return intake.end(ID, EndingTest::isOver, REASON).join();
    }

    private ReceiptStatus status() {
        return log.find(ID).orElseThrow().status();
    }

    @Test
    void anArticleThatIsOverIsBarredOnBothLanesOnce() {
        take("A.", "2026-01-10T08:00:00Z");

        assertThat(end()).isTrue();
        assertThat(end()).isFalse();

        assertThat(log.withdrawals())
                .hasSize(2)
                .allSatisfy(withdrawal -> assertThat(withdrawal)
                        .isEqualTo(new ArticleWithdrawn(ID, now.toEpochMilli() + 1, WithdrawnBy.OPERATOR, REASON)));
        assertThat(status()).isEqualTo(ReceiptStatus.BARRED);
        assertThat(take("B.", "2026-03-01T04:00:00Z")).isEqualTo("barred");
    }

    @Test
    void aVersionThatCameMeanwhileIsDecidedAboutAnew() {
        take("A.", "2026-01-10T08:00:00Z");
        take("B.", "2026-02-20T08:00:00Z");

        assertThat(end()).isFalse();

        assertThat(status()).isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(log.withdrawals()).isEmpty();
    }

    @Test
    void whatKafkaDidNotTakeIsTriedAgain() {
        take("A.", "2026-01-10T08:00:00Z");
        log.away(true);
        assertThatThrownBy(this::end).hasCauseInstanceOf(Unavailable.class);
        assertThat(status()).isEqualTo(ReceiptStatus.ACCEPTED);

        log.away(false);

        assertThat(end()).isTrue();
        assertThat(status()).isEqualTo(ReceiptStatus.BARRED);
    }

    @Test
    void whatNeverCameOrIsDownAlreadyIsLeftAlone() {
        assertThat(end()).isFalse();
        take("A.", "2026-01-10T08:00:00Z");
        intake.bar(ID, "by court order", null).join();

        assertThat(end()).isFalse();
        assertThat(log.withdrawals())
                .allSatisfy(withdrawal -> assertThat(withdrawal.reason()).isEqualTo("by court order"));
    }

    @Test
    void anErasureTakesAVersionUnderEmbargoWithIt() {
        intake.take(draft("A.").with(TextField.EMBARGOED_UNTIL, "2026-03-01T06:00:00Z"), Lane.LIVE, null)
                .join();
        assertThat(holds.size()).isEqualTo(1);

        assertThat(intake.erase(ID, null, null).join().word()).isEqualTo("accepted");

        assertThat(holds.size()).isZero();
        assertThat(log.find(ID).orElseThrow().remembersText()).isFalse();
    }
}
