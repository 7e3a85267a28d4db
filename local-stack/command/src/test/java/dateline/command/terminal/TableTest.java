package dateline.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.command.terminal.Table.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table TABLE = new Table(
            List.of(new Heading("DAY", 11, null), new Heading("WHO", 10, Style.PERSON), new Heading("WORDS", 0, null)));
    private static final List<List<String>> ROWS = List.of(
            List.of("3 Mar 2026", "Ana Ruiz", "Ships are welcome"),
            List.of("", "Eleni Marou of the port", "The harbour of Larnaca reopened on Monday, and ships are welcome"));

    @Test
    void columnsAreAlignedAndTrimmed() {
        assertThat(TABLE.lines(ROWS, 60, Ink.PLAIN))
                .containsExactly(
                        "DAY         WHO         WORDS",
                        "3 Mar 2026  Ana Ruiz    Ships are welcome",
                        "            Eleni Ma …  The harbour of Larnaca reopened on …");
    }

    @Test
    void stylesDoNotMoveColumns() {
        List<String> painted = TABLE.lines(ROWS, 60, Ink.ANSI).stream()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .toList();

        assertThat(painted).isEqualTo(TABLE.lines(ROWS, 60, Ink.PLAIN));
        assertThat(TABLE.lines(ROWS, 60, Ink.ANSI).get(1)).contains("\u001b[1mAna Ruiz\u001b[0m");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        assertThat(TABLE.lines(ROWS, 50, Ink.PLAIN))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50));
    }
}
