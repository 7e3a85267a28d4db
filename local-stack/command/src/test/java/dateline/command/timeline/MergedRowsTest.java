package dateline.command.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.timeline.Timeline;
import dateline.timeline.TimelineEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergedRowsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static TimelineEvent event(String article, String published, String participants) {
        return TimelineEvent.of(JSON.readTree("""
                {"key": "%1$s-0", "ordinal": 0, "article": {"id": "%1$s", "title": "Harbour reopens"},
                 "source": {"id": "coast"}, "published_at": "%2$s", "what": "%3$s reopened the harbour",
                 "trigger": "reopened", "participants": %4$s, "status": "asserted", "event_precision": "day",
                 "event_range": {"gte": "2026-03-02T00:00:00.000Z", "lt": "2026-03-03T00:00:00.000Z"}}
                """.formatted(article, published, article, participants)));
    }

    private static TimelineEntry<TimelineEvent> told() {
        List<TimelineEntry<TimelineEvent>> merged = Timeline.merged(List.of(
                event("a", "2026-03-04T08:00:00+02:00", "[\"Eleni Marou\", \"Ana Ruiz\"]"),
                event("b", "2026-03-03", "\"Marou\"")));
        assertThat(merged).hasSize(1);
        return merged.getFirst();
    }

    @Test
    void anEventIsALineWithAllThatTellIt() {
        JsonNode row = JSON.readTree(MergedRows.json(told()));

        assertThat(row.propertyNames()).containsExactly("time", "what", "status", "participants", "articles", "told");
        assertThat(row.path("time").asString()).isEqualTo("2 Mar 2026");
        assertThat(row.path("what").asString()).isEqualTo("b reopened the harbour");
        assertThat(row.path("participants").valueStream().map(JsonNode::asString))
                .containsExactly("Marou", "Eleni Marou", "Ana Ruiz");
        assertThat(row.path("articles").asInt()).isEqualTo(2);
        assertThat(row.path("told").valueStream().map(one -> one.path("key").asString()))
                .containsExactly("b-0", "a-0");
    }

    @Test
    void rowsOfOneEventHaveItsNumber() {
        assertThat(MergedRows.csvHead()).startsWith("event,key,article_id,");
        assertThat(MergedRows.csv(7, told()).lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("7,b-0,b,"),
                        second -> assertThat(second).startsWith("7,a-0,a,"));
    }
}
