package dateline.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.change.Position.Mark;
import dateline.query.question.Unacceptable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final Position POSITION = new Position(
            List.of(new Mark(Stream.QUOTES, "iKD_a-1", 0, 4711), new Mark(Stream.QUOTES, "iKD_a-1", 1, -1)));

    @Test
    void whatIsWrittenIsRead() {
        assertThat(Position.read(POSITION.written())).isEqualTo(POSITION);
    }

    @Test
    void anIndexThatTookThePlaceOfAnotherIsNoticed() {
        assertThat(POSITION.knowsAnother(Stream.QUOTES, "other")).isTrue();
        assertThat(POSITION.knowsAnother(Stream.QUOTES, "iKD_a-1")).isFalse();
        assertThat(POSITION.knowsAnother(Stream.EVENTS, "other")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "AAAA", "UVVPVEVTIGEgMCAtNQ", "UVVPVEVTIGEgMCB4"})
    void anythingElseIsNoCursor(String written) {
        assertThatThrownBy(() -> Position.read(written)).isInstanceOf(Unacceptable.class);
    }
}
