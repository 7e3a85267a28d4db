package dateline.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.elasticsearch.ElasticsearchConnection.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class AnswerTest {

    private static Answer answer(String body) {
        return new Answer(400, JsonMapper.shared().readTree(body));
    }

    @Test
    void theReasonEndsWithTheCauseBehindAllOthers() {
        Answer refused = answer("""
                {"error": {"reason": "composable template [news] is invalid", "caused_by": {"reason": "invalid mappings",
                  "caused_by": {"reason": "the mapper type [spell] does not exist"}}}}""");

        assertThat(refused.reason())
                .isEqualTo("Elasticsearch answers 400: composable template [news] is invalid:"
                        + " the mapper type [spell] does not exist");
    }

    @Test
    void aCauseThatTheReasonTellsAlreadyIsNotToldAgain() {
        Answer refused = answer("""
                {"error": {"reason": "Failed to parse: no such type", "caused_by": {"reason": "no such type"}}}""");

        assertThat(refused.reason()).isEqualTo("Elasticsearch answers 400: Failed to parse: no such type");
    }

    @Test
    void anAnswerWithoutWordsHasItsStatus() {
        assertThat(answer("{\"error\": \"no handler\"}").reason()).isEqualTo("Elasticsearch answers 400: no handler");
        assertThat(new Answer(502, MissingNode.getInstance()).reason()).isEqualTo("Elasticsearch answers 502");
    }
}
