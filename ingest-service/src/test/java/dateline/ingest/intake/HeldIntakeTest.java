package dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.article.TextLimits;
import dateline.ingest.folder.MemoryLog;
import dateline.ingest.held.MemoryHolds;
import dateline.ingest.held.Releases;
import dateline.message.ArticleIngested;
import dateline.topic.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of an article under embargo, over a log in memory. */
class HeldIntakeTest {

    private static final ArticleId ID = ArticleId.of("id", "desk", "7");
    private static final String MORNING = "2026-03-01T06:00:00Z";
    private static final String NOON = "2026-03-01T12:00:00Z";

    private Instant now = Instant.parse("2026-03-01T05:00:00Z");
    private final MemoryLog log = new MemoryLog();
    private final MemoryHolds holds = new MemoryHolds();
    private final BlockingQueue<String> released = new LinkedBlockingQueue<>();
    private final Intake intake = new Intake(
            new ArticleNormalizer(new TextLimits(1000, 100, 100, 1000)),
            log,
            log,
            holds.holds(),
            place -> Optional.empty(),
            (lane, outcome) -> {},
            () -> now,
            Runnable::run);
    private final Releases releases = new Releases(holds.board(), holds, intake, released::add, () -> now, 2);

    @AfterEach
    void stop() {
        releases.close();
    }

    private String take(String body, @Nullable String version, @Nullable String embargo) {
        Draft draft = Draft.EMPTY
                .with(TextField.ID, "7")
                .with(TextField.SOURCE, "desk")
                .with(TextField.BODY, body);
        draft = version == null ? draft : draft.with(TextField.UPDATED_AT, version);
        draft = embargo == null ? draft : draft.with(TextField.EMBARGOED_UNTIL, embargo);
        return intake.take(draft, Lane.LIVE, null).join().word();
    }

    private String withdraw(String version) {
        Draft draft = Draft.EMPTY
                .with(TextField.ID, "7")
                .with(TextField.SOURCE, "desk")
                .with(TextField.UPDATED_AT, version);
        return intake.take(
                        new Draft(draft.text(), List.of(), List.of(), draft.labels(), Optional.empty(), true),
                        Lane.LIVE,
                        null)
                .join()
                .word();
    }

    /** Lets the instance that holds the shares look at this time. */
    private @Nullable String lookAt(String time) throws InterruptedException {
        now = Instant.parse(time);
        releases.take(Set.of(0));
        releases.look();
        return released.poll(holds.board().all().isEmpty() ? 0 : 5, TimeUnit.SECONDS);
    }

    private List<String> published() {
        return log.articles().stream().map(ArticleIngested::body).toList();
    }

    @Test
    void whatIsEmbargoedIsPublishedWhenItsTimeComesAndNotBefore() throws Exception {
        assertThat(take("A.", "2026-03-01T04:00:00Z", MORNING)).isEqualTo("held");
        releases.take(Set.of(0));
        now = Instant.parse("2026-03-01T05:59:59.999Z");
        releases.look();
        assertThat(published()).isEmpty();
        assertThat(released.poll(100, TimeUnit.MILLISECONDS)).isNull();

        assertThat(lookAt(MORNING)).isEqualTo("accepted");

        assertThat(log.articles()).singleElement().satisfies(article -> {
            assertThat(article.revision())
                    .isEqualTo(Instant.parse("2026-03-01T04:00:00Z").toEpochMilli());
            assertThat(article.ingestedAt()).isEqualTo(MORNING);
        });
        assertThat(holds.size()).isZero();
        assertThat(take("A.", "2026-03-01T04:00:00Z", MORNING)).isEqualTo("unchanged");
    }

    @Test
    void anotherInstancesSharesAreLeftToIt() {
        take("A.", null, MORNING);
        now = Instant.parse(NOON);

        releases.take(Set.of(1));
        releases.look();

        assertThat(released).isEmpty();
        assertThat(holds.size()).isEqualTo(1);
    }

    @Test
    void aNewerVersionWaitsInsteadAndTheSameOneIsKnown() throws Exception {
        take("A.", "2026-03-01T04:00:00Z", MORNING);

        assertThat(take("A.", "2026-03-01T04:00:00Z", MORNING)).isEqualTo("unchanged");
        assertThat(take("Old.", "2026-03-01T03:00:00Z", MORNING)).isEqualTo("superseded");
        assertThat(take("B.", "2026-03-01T04:30:00Z", NOON)).isEqualTo("held");
        assertThat(holds.size()).isEqualTo(1);

        now = Instant.parse(MORNING);
        releases.take(Set.of(0));
        releases.look();
        assertThat(lookAt(NOON)).isEqualTo("accepted");
        assertThat(published()).containsExactly("B.");
    }

    @Test
    void aNewerVersionWithoutAnEmbargoIsPublishedAtOnceAndLiftsTheHold() {
        take("A.", "2026-03-01T04:00:00Z", MORNING);

        assertThat(take("B.", "2026-03-01T04:30:00Z", null)).isEqualTo("accepted");

        assertThat(published()).containsExactly("B.");
        assertThat(holds.size()).isZero();
    }

    @Test
    void theSameTextWithoutItsEmbargoIsPublishedAtOnce() {
        take("A.", "2026-03-01T04:00:00Z", MORNING);

        assertThat(take("A.", "2026-03-01T04:00:00Z", null)).isEqualTo("accepted");

        assertThat(published()).containsExactly("A.");
        assertThat(holds.size()).isZero();
    }

    @Test
    void anOlderVersionWithoutAnEmbargoIsPublishedWhileTheNewerOneWaits() throws Exception {
        take("B.", "2026-03-01T04:00:00Z", MORNING);

        assertThat(take("A.", "2026-03-01T03:00:00Z", null)).isEqualTo("accepted");
        assertThat(take("A.", "2026-03-01T03:00:00Z", null)).isEqualTo("unchanged");
        assertThat(holds.size()).isEqualTo(1);

        assertThat(lookAt(MORNING)).isEqualTo("accepted");
        assertThat(published()).containsExactly("A.", "B.");
    }

    @Test
    void aWithdrawalAndABarLiftTheHold() {
        take("A.", "2026-03-01T04:00:00Z", MORNING);
        assertThat(withdraw("2026-03-01T04:30:00Z")).isEqualTo("accepted");
        assertThat(holds.size()).isZero();
        assertThat(take("A.", "2026-03-01T04:00:00Z", MORNING)).isEqualTo("superseded");

        assertThat(take("B.", "2026-03-01T04:45:00Z", MORNING)).isEqualTo("held");
        assertThat(intake.bar(ID, null, null).join().word()).isEqualTo("accepted");
        assertThat(holds.size()).isZero();
        assertThat(take("B.", "2026-03-01T04:45:00Z", MORNING)).isEqualTo("barred");
        assertThat(published()).isEmpty();
    }

    @Test
    void anOlderWithdrawalLeavesTheHold() throws Exception {
        take("B.", "2026-03-01T04:00:00Z", MORNING);

        assertThat(withdraw("2026-03-01T03:00:00Z")).isEqualTo("accepted");

        assertThat(lookAt(MORNING)).isEqualTo("accepted");
        assertThat(published()).containsExactly("B.");
    }

    @Test
    void anEmbargoThatIsOverIsNone() {
        assertThat(take("A.", "2026-03-01T04:00:00Z", "2026-03-01T05:00:00Z")).isEqualTo("accepted");
        assertThat(holds.size()).isZero();
    }

    @Test
    void aReleaseThatFailsIsTriedAgain() throws Exception {
        take("A.", null, MORNING);
        log.away(true);
        now = Instant.parse(MORNING);
        releases.take(Set.of(0));
        releases.look();
        assertThat(released.poll(200, TimeUnit.MILLISECONDS)).isNull();
        log.away(false);

        now = now.plus(Duration.ofMinutes(1));
        releases.look();

        assertThat(released.poll(5, TimeUnit.SECONDS)).isEqualTo("accepted");
        assertThat(published()).containsExactly("A.");
        assertThat(holds.size()).isZero();
    }

    @Test
    void aHoldThatACrashLeftBehindPublishesNothingTwice() throws Exception {
        take("A.", "2026-03-01T04:00:00Z", MORNING);
        holds.away(true);
        now = Instant.parse(MORNING);
        var hold = holds.board().find(ID).orElseThrow();
        holds.away(false);
        var waiting = holds.find(hold).orElseThrow();
        holds.away(true);
        assertThat(intake.release(hold, waiting.held(), null)).isCompletedExceptionally();
        holds.away(false);

        assertThat(lookAt(MORNING)).isIn("unchanged", "superseded");
        assertThat(published()).containsExactly("A.");
        assertThat(holds.size()).isZero();
    }
}
