package dateline.ingest.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardTest {

    private final Board<String, String> board = new Board<>();

    @Test
    void whatIsOlderThanWhatIsKnownIsPassedOver() {
        board.keep("a", 7, "new");

        board.keep("a", 6, "old");
        board.keep("a", 5, null);

        assertThat(board.find("a")).contains("new");
    }

    @Test
    void whatWasRemovedIsGone() {
        board.keep("a", 7, "there");
        board.keep("b", 8, "too");

        board.keep("a", 9, null);

        assertThat(board.find("a")).isEmpty();
        assertThat(board.all()).containsOnlyKeys("b");
    }

    @Test
    void whatWasRemovedDoesNotComeBackByARecordBeforeItsRemoval() {
        board.keep("a", 9, null);

        board.keep("a", 8, "read back late");

        assertThat(board.find("a")).isEmpty();
        assertThat(board.all()).isEmpty();
    }

    @Test
    void whatIsSetAfterARemovalIsThere() {
        board.keep("a", 9, null);

        board.keep("a", 10, "again");

        assertThat(board.all()).containsEntry("a", "again");
    }
}
