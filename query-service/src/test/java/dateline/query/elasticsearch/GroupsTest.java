package dateline.query.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.question.Unacceptable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class GroupsTest {

    /** As the node answers: the groups behind a key, and the key of the last of them. */
    private static JsonNode page(int groups, Optional<JsonNode> after) {
        int from = after.map(key -> key.path("number").asInt() + 1).orElse(0);
        ObjectNode page = JsonMapper.shared().createObjectNode();
        ArrayNode buckets = page.putArray("buckets");
        IntStream.range(from, Math.min(groups, from + Groups.PAGE))
                .forEach(number -> buckets.addObject().putObject("key").put("number", number));
        if (!buckets.isEmpty()) {
            page.set("after_key", buckets.get(buckets.size() - 1).path("key"));
        }
        return page;
    }

    private static List<Integer> read(int groups) {
        return Groups.all(after -> page(groups, after)).stream()
                .map(group -> group.path("key").path("number").asInt())
                .toList();
    }

    @Test
    void groupsOfSeveralPagesAreReadOnceEach() {
        assertThat(read(25_000)).isEqualTo(IntStream.range(0, 25_000).boxed().toList());
    }

    @Test
    void aLastPageThatIsFullIsNotTheEndOfTheReading() {
        assertThat(read(20_000)).hasSize(20_000);
        assertThat(read(0)).isEmpty();
    }

    @Test
    void moreThanCanBeHeldIsRefusedWithAWayOut() {
        assertThatThrownBy(() -> read(100_001)).isInstanceOf(Unacceptable.class).hasMessageContaining("100000 rows");
        assertThat(read(100_000)).hasSize(100_000);
    }
}
