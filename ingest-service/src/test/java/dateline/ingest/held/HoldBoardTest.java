package dateline.ingest.held;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.ingest.receipt.Place;
import dateline.topic.Lane;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoldBoardTest {

    private static final ArticleId ONE = ArticleId.of("test", "1");
    private static final ArticleId TWO = ArticleId.of("test", "2");

    private final HoldBoard board = new HoldBoard();

    private static Hold hold(ArticleId id, long revision, long until, int partition, long offset) {
        return new Hold(
                id,
                revision,
                "hash",
                Instant.ofEpochSecond(until),
                Instant.EPOCH,
                Lane.LIVE,
                "desk",
                null,
                new Place("held", partition, offset));
    }

    private void read(Hold hold) {
        board.read(hold.id(), hold.revision(), hold.place().offset(), hold);
    }

    @Test
    void theNewestVersionOfAnArticleIsFoundWhateverOrderTheyCameIn() {
        read(hold(ONE, 7, 100, 1, 4));
        read(hold(ONE, 5, 100, 2, 9));

        assertThat(board.find(ONE)).contains(hold(ONE, 7, 100, 1, 4));
        assertThat(board.find(TWO)).isEmpty();
        assertThat(board.upTo(ONE, 6)).containsExactly(hold(ONE, 5, 100, 2, 9));
    }

    @Test
    void whatIsDueIsThatOfTheSharesHeldLongestFirst() {
        read(hold(ONE, 1, 100, 1, 0));
        read(hold(TWO, 1, 90, 1, 1));
        read(hold(TWO, 2, 80, 2, 0));
        read(hold(TWO, 3, 101, 1, 2));

        assertThat(board.due(Set.of(1), Instant.ofEpochSecond(100)))
                .containsExactly(hold(TWO, 1, 90, 1, 1), hold(ONE, 1, 100, 1, 0));
        assertThat(board.all()).first().isEqualTo(hold(TWO, 2, 80, 2, 0));
    }

    @Test
    void whatThisInstanceTookOffDoesNotComeBackByReadingItsOlderRecords() {
        board.written(hold(ONE, 1, 100, 1, 3));
        board.taken(ONE, 1, 4);
        assertThat(board.find(ONE)).isEmpty();

        read(hold(ONE, 1, 100, 1, 3));
        assertThat(board.find(ONE)).isEmpty();
        board.read(ONE, 1, 4, null);
        assertThat(board.all()).isEmpty();

        read(hold(ONE, 1, 200, 1, 5));
        assertThat(board.find(ONE)).contains(hold(ONE, 1, 200, 1, 5));
    }

    @Test
    void theEndOfOneVersionLeavesTheOthers() {
        read(hold(ONE, 1, 100, 1, 0));
        read(hold(ONE, 2, 100, 2, 0));

        board.read(ONE, 1, 9, null);

        assertThat(board.all()).containsExactly(hold(ONE, 2, 100, 2, 0));
    }
}
