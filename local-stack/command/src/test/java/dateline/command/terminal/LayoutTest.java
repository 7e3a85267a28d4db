package dateline.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void textIsBrokenAtBlanks() {
        assertThat(Wrapping.strings("the mayor opened the bridge", 10))
                .containsExactly("the mayor", "opened the", "bridge");
    }

    @Test
    void lineEndsOfTheTextStay() {
        assertThat(Wrapping.strings("one\n\ntwo", 10)).containsExactly("one", "", "two");
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(Wrapping.strings("abcdefgh ij", 5)).containsExactly("abcde", "fgh", "ij");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCutInHalf() {
        assertThat(Wrapping.strings("ab\uD83D\uDE00cd", 3)).containsExactly("ab\uD83D\uDE00", "cd");
    }

    @Test
    void whatDoesNotFitIsToldByAnEllipsis() {
        assertThat(Wrapping.clipped("the mayor opened the bridge", 20)).isEqualTo("the mayor opened …");
        assertThat(Wrapping.clipped("the  mayor\nspoke", 20)).isEqualTo("the mayor spoke");
    }

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        List<List<String>> rows = List.of(List.of("PART", "MEMORY"), List.of("Elasticsearch", "1 MB"));

        assertThat(new Columns("lr").lines(rows)).containsExactly("PART           MEMORY", "Elasticsearch    1 MB");
    }
}
