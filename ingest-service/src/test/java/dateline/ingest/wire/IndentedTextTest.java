package dateline.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentedTextTest {

    @Test
    void anIndentBeginsAParagraphAndTheOtherLinesGoOn() {
        assertThat(IndentedText.paragraphs("The ferry came\nback on Monday.\n    It will sail\ntwice a week.\n"))
                .isEqualTo("The ferry came back on Monday.\n\nIt will sail twice a week.");
    }

    @Test
    void rowsOfTablesStayLines() {
        assertThat(IndentedText.paragraphs("Sailings:\n  Monday     09:30\n  Friday.....17:00\n    That is all."))
                .isEqualTo("Sailings:\n\nMonday     09:30\nFriday.....17:00\n\nThat is all.");
    }

    @Test
    void plainTextWithBlankLinesIsLeftAsItIs() {
        assertThat(WireText.unmarked("One.\n\n  Two\n  three.\n")).isEqualTo("One.\n\n  Two\n  three.");
    }
}
