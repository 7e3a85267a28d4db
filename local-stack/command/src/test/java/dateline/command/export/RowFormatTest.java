package dateline.command.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

class RowFormatTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String formula) {
        assertThat(Csv.cell(StringNode.valueOf(formula))).isEqualTo("'" + formula);
    }

    @Test
    void numbersBelowZeroStayNumbers() {
        assertThat(Csv.cell(JSON.readTree("-33.8"))).isEqualTo("-33.8");
    }

    @Test
    void commasMarksAndLineEndsAreQuoted() {
        assertThat(Csv.cell(StringNode.valueOf("a,b"))).isEqualTo("\"a,b\"");
        assertThat(Csv.cell(StringNode.valueOf("she said \"no\""))).isEqualTo("\"she said \"\"no\"\"\"");
        assertThat(Csv.cell(StringNode.valueOf("a\nb"))).isEqualTo("\"a\nb\"");
        assertThat(Csv.cell(StringNode.valueOf("\r=1"))).isEqualTo("\"'\r=1\"");
    }

    @Test
    void severalValuesShareACellAndNoneLeavesItEmpty() {
        assertThat(Csv.cell(JSON.readTree("[\"Ana Ruiz\", \"Eleni Marou\"]"))).isEqualTo("Ana Ruiz; Eleni Marou");
        assertThat(Csv.cell(JSON.readTree("{}").path("gone"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void everyRowHasEveryColumn(Finding finding) {
        JsonNode nothing = JSON.readTree("{}");

        JsonNode row = JSON.readTree(RowFormat.NDJSON.row(finding.columns(), nothing));

        assertThat(row.propertyNames())
                .containsExactlyElementsOf(
                        finding.columns().stream().map(Column::name).toList());
        assertThat(RowFormat.CSV.row(finding.columns(), nothing))
                .isEqualTo(",".repeat(finding.columns().size() - 1) + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"full,400", "snippet,152", "link,0", "unheard-of,0"})
    void textsAreCutAsTheSourceSays(String display, int length) {
        JsonNode quote =
                JSON.readTree("{\"text\":\"" + "w".repeat(400) + "\",\"source\":{\"display\":\"" + display + "\"}}");

        assertThat(JSON.readTree(RowFormat.NDJSON.row(Finding.QUOTES.columns(), quote))
                        .path("text")
                        .asString())
                .hasSize(length);
    }

    @Test
    void aSampleBeginsWithColumnsForTheChecker() {
        List<String> names =
                Sampling.columns(Finding.QUOTES).stream().map(Column::name).toList();

        assertThat(names).startsWith("check_words", "check_speaker", "check_note", "key");
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(new Sampling(1, 10).hash("k")).isEqualTo(new Sampling(1, 20).hash("k"));
        assertThat(new Sampling(1, 10).hash("k")).isNotEqualTo(new Sampling(2, 10).hash("k"));
    }
}
