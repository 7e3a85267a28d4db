package dateline.kibana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PanelSearchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aChartWithoutBarsAndANumberThatIsNoneAreMissing() {
        String answer = """
                {"aggregations": {"speaker": {"buckets": [
                  {"key": "Ana Ruiz", "doc_count": 2, "mixed": {"doc_count": 0}, "last": {"value": null},
                   "half": {"values": {"50.0": null}}, "about": {"buckets": []}},
                  {"key": "Eleni Marou", "doc_count": 1, "mixed": {"doc_count": 0}, "last": {"value": null},
                   "half": {"values": {"50.0": 1.5}}, "about": {"buckets": []}}]}}}
                """;

        assertThat(missing(answer, "speaker", "mixed", "last", "half", "about"))
                .containsExactly("mixed", "last", "about");
    }

    @Test
    void aColumnThatNoDocumentFillsIsMissing() {
        String answer =
                "{\"hits\": {\"hits\": [{\"fields\": {\"text\": [\"a\"]}}, {\"fields\": {\"kind\": [\"direct\"]}}]}}";

        assertThat(missing(answer, "text", "kind", "article.url")).containsExactly("article.url");
    }

    @Test
    void aQueryBecomesTheClausesThatKibanaMakesOfIt() {
        assertThat(Kql.query("type: place and not location: *"))
                .hasToString("{\"bool\":{\"filter\":[{\"match\":{\"type\":\"place\"}}],"
                        + "\"must_not\":[{\"exists\":{\"field\":\"location\"}}]}}");
        assertThat(Kql.query("")).hasToString("{\"bool\":{\"filter\":[],\"must_not\":[]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: place or type: person", "location", "seconds > 3", "name: \"two words\""})
    void whatIsNotUnderstoodOfTheLanguageIsNoQuery(String text) {
        assertThatThrownBy(() -> Kql.query(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> missing(String answer, String... parts) {
        return new PanelSearch("panel", "news-quotes", JSON.createObjectNode(), List.of(parts))
                .missing(JSON.readTree(answer));
    }
}
