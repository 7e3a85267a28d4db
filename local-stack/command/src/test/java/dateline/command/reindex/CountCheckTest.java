package dateline.command.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.command.reindex.CountCheck.Place;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountCheckTest {

    private static final Bucket QUIET = new Bucket(1);
    private static final Bucket BUSY = new Bucket(2);

    private final CountCheck check = new CountCheck();

    @Test
    void bucketsThatAreEqualAtDifferentLooksAreAllSettled() {
        look(
                Map.of(QUIET, new Tally(3, 1), BUSY, new Tally(5, 0)),
                Map.of(QUIET, new Tally(3, 1), BUSY, new Tally(4, 0)));
        look(
                Map.of(QUIET, new Tally(4, 1), BUSY, new Tally(6, 0)),
                Map.of(QUIET, new Tally(3, 1), BUSY, new Tally(6, 0)));

        assertThat(check.open()).isEmpty();
    }

    @Test
    void aBucketThatLacksADocumentStaysOpen() {
        look(Map.of(BUSY, new Tally(5, 0)), Map.of());
        look(Map.of(BUSY, new Tally(6, 0)), Map.of(BUSY, new Tally(5, 0)));

        assertThat(check.open()).hasSize(NewsKind.values().length).contains(new Place(NewsKind.QUOTES, BUSY));
    }

    @Test
    void aStubInsteadOfADocumentIsADifference() {
        look(Map.of(QUIET, new Tally(1, 1)), Map.of(QUIET, new Tally(2, 0)));

        assertThat(check.openKinds()).containsExactly(NewsKind.values());
    }

    private void look(Map<Bucket, Tally> older, Map<Bucket, Tally> newer) {
        for (NewsKind kind : NewsKind.values()) {
            check.look(kind, older, newer);
        }
    }
}
