package dateline.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void paragraphsAreSplitByABlankLine() {
        assertThat(HtmlText.of("<h1>Ferry returns</h1>\n<p>The ferry\n came <b>back</b>.</p><p>It was late.</p>"))
                .isEqualTo("Ferry returns\n\nThe ferry came back.\n\nIt was late.");
    }

    @Test
    void textWithoutParagraphsStaysOne() {
        assertThat(HtmlText.of("The ferry &amp; the <a href='x'>tug</a>&nbsp;came back."))
                .isEqualTo("The ferry & the tug came back.");
        assertThat(HtmlText.of("")).isEmpty();
        assertThat(HtmlText.of("<p> </p>")).isEmpty();
    }

    @Test
    void aLineBreakEndsALineAndTwoEndAParagraph() {
        assertThat(HtmlText.of("One.<br>Two.<br/> <br>Three.<br></p><p>Four.</p>"))
                .isEqualTo("One.\nTwo.\n\nThree.\n\nFour.");
    }

    @Test
    void scriptsStylesAndCommentsAreNotText() {
        assertThat(
                        HtmlText.of(
                                "<style>p {}</style><p>Seen.<script>alert('x')</script></p><!-- note --><noscript>no</noscript>"))
                .isEqualTo("Seen.");
    }

    @Test
    void itemsRowsAndCellsKeepTheirPlaces() {
        assertThat(
                        HtmlText.of(
                                "<ul><li>Ports</li><li>Ships</li></ul><table><tr><th>Town</th><td>3</td></tr><tr><th>Cove</th><td>4</td></tr></table>"))
                .isEqualTo("Ports\nShips\n\nTown\t3\nCove\t4");
    }

    @Test
    void whatIsPreformattedKeepsItsLines() {
        assertThat(HtmlText.of("<pre>first\n  second\n\nthird</pre>")).isEqualTo("first\nsecond\n\nthird");
    }

    @Test
    void brokenMarkupIsReadAsBrowsersDo() {
        assertThat(HtmlText.of("<p>One <b>two</p><p>three < four</b> &unknown; </div>"))
                .isEqualTo("One two\n\nthree < four &unknown;");
    }
}
