package dateline.index.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.index.batch.WriteResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class BulkAnswerTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyItemHasItsResultInTheOrderOfTheRequest() {
        assertThat(results("""
                {"took": 3, "errors": true, "items": [
                  {"create": {"_id": "a", "status": 201, "_shards": {"total": 1, "failures": []}}},
                  {"create": {"status": 409, "error": {"type": "version_conflict_engine_exception", "reason": "exists"}}},
                  {"index": {"error": {"reason": "no such field", "type": "strict_dynamic_mapping_exception"}, "status": 400}},
                  {"index": {"status": 429, "error": {"type": "es_rejected_execution_exception", "reason": "full"}}},
                  {"index": {"status": 404, "error": {"type": "index_not_found_exception", "reason": "no such index"}}},
                  {"index": {"status": 503, "error": {"type": "unavailable_shards_exception", "reason": "away"}}},
                  {"index": {"status": 200}}], "ingest_took": 1}"""))
                .containsExactly(
                        new WriteResult.Done(),
                        new WriteResult.Conflict(),
                        new WriteResult.Refused("400 strict_dynamic_mapping_exception: no such field"),
                        new WriteResult.Again("Elasticsearch answers 429 es_rejected_execution_exception: full"),
                        new WriteResult.Again("Elasticsearch answers 404 index_not_found_exception: no such index"),
                        new WriteResult.Again("Elasticsearch answers 503 unavailable_shards_exception: away"),
                        new WriteResult.Done());
    }

    @Test
    void anAnswerWithoutItemsHasNoResults() {
        assertThat(results("{}")).isEmpty();
        assertThat(results("{\"items\": []}")).isEmpty();
    }

    @Test
    void aDocumentOfWhichNothingIsSaidDoesNotCountAsWritten() {
        assertThat(results("{\"items\": [{\"index\": {}}]}"))
                .containsExactly(new WriteResult.Again("Elasticsearch does not say what became of a document"));
    }

    @Test
    void anAnswerThatBreaksOffIsNoAnswer() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> results("{\"items\": [{\"index\": {\"status\": 2"));
    }

    private static List<WriteResult> results(String answer) {
        return BulkAnswer.read(JSON.createParser(answer));
    }
}
