package dateline.command.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class SameDocumentTest {

    @Test
    void whenAWriterWroteItIsNoDifference() {
        assertThat(SameDocument.differences(
                        json("{'id':'a','indexed_at':'2026-03-03T08:00:06Z','seconds_to_index':1.5}"),
                        json("{'id':'a','indexed_at':'2026-03-03T09:00:00Z','seconds_to_index':99.0}")))
                .isEmpty();
    }

    @Test
    void fieldsThatDifferAreNamedWithWhereTheyAre() {
        assertThat(SameDocument.differences(
                        json("{'id':'a','source':{'id':'wire','zone':'UTC'},'people':['Ana Ruiz']}"),
                        json("{'id':'a','source':{'id':'wire'},'people':['Ana Ruiz','Eleni Marou']}")))
                .containsExactly("source.zone", "people");
    }

    @Test
    void aDocumentThatIsMissingDiffers() {
        assertThat(SameDocument.differences(json("{'id':'a'}"), MissingNode.getInstance()))
                .containsExactly("_id");
        assertThat(SameDocument.differences(MissingNode.getInstance(), MissingNode.getInstance()))
                .isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
