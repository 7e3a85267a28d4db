package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.command.kafka.Positions;
import dateline.command.stack.PartState;
import dateline.command.stack.StackState;
import dateline.topic.Lane;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusLinesTest {

    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

    private static final Map<String, Long> AT_START = Map.of(
            "news.articles.ingested.v1", 10L,
            "dateline-enrich news.articles.ingested.v1", 10L,
            "news.articles.enriched.v1", 10L,
            "dateline-index news.articles.enriched.v1", 10L);

    private static final Map<String, Long> NOW = Map.of(
            "news.articles.ingested.v1", 1_510L,
            "dateline-enrich news.articles.ingested.v1", 1_210L,
            "news.articles.enriched.v1", 1_209L,
            "dateline-index news.articles.enriched.v1", 1_200L);

    private final StageCount count =
            new StageCount(new Positions(AT_START), new Positions(NOW), Map.of("enrich LIVE", 1L, "index LIVE", 2L));

    private final StackFigures figures = new StackFigures(
            new StackState(7, START, StackState.Phase.RUNNING, null, List.of(), Map.of()),
            "/data",
            new StackFigures.Addresses("127.0.0.1:9092", "http://127.0.0.1:9200", "http://127.0.0.1:8081"),
            List.of(
                    part("kafka", "127.0.0.1:9092", PartState.Phase.RUNNING, 11L, 300L * 1024 * 1024),
                    part("ingest", "http://127.0.0.1:8081", PartState.Phase.RESTARTING, null, null)),
            count.stages(Map.of(Lane.LIVE, 1_600L)),
            1_188L,
            List.of(1.0, 3.0, 2.0),
            List.of(),
            List.of(),
            List.of("ingest is being restarted"));

    private static PartFigures part(
            String name, String address, PartState.Phase phase, @Nullable Long pid, @Nullable Long memory) {
        PartState state =
                new PartState(name, address, 1, phase, pid, START.plusSeconds(10), 900L, 2, "it ended unasked");
        return new PartFigures(state, memory, true);
    }

    @Test
    void statusIsTwoTablesAndWhatIsWrong() {
        assertThat(StatusLines.of(figures, START.plusSeconds(100)))
                .containsExactly(
                        "PART    STATE          FOR  ADDRESS                PID  MEMORY  RESTARTS",
                        "Kafka   running     1m 30s  127.0.0.1:9092          11  300 MB         2",
                        "ingest  restarting  1m 30s  http://127.0.0.1:8081    -       -         2",
                        "300 MB in all · up for 1m 40s · data in /data",
                        "",
                        "STAGE   LANE         IN    OUT  DEAD  LAG",
                        "ingest  live      1,600  1,500     -    -",
                        "ingest  backfill      -      0     -    -",
                        "enrich  live      1,200  1,199     1  300",
                        "enrich  backfill      0      0     0    0",
                        "index   live      1,190  1,188     2    9",
                        "index   backfill      0      0     0    0",
                        "",
                        "1,188 articles searchable; the newest 3 were after 2.0 s (median), 3.0 s at most",
                        "ingest is being restarted");
    }

    @Test
    void programsFindTheSameByPath() {
        JsonNode json = new JsonMapper().readTree(StatusJson.of(figures));

        assertThat(json.path("kafka").path("bootstrap").asString()).isEqualTo("127.0.0.1:9092");
        assertThat(json.path("elasticsearch").path("url").asString()).isEqualTo("http://127.0.0.1:9200");
        assertThat(json.path("ingest").path("url").asString()).isEqualTo("http://127.0.0.1:8081");
        assertThat(json.path("ingest").path("state").asString()).isEqualTo("restarting");
        assertThat(json.path("stages").path("enrich").path("live").path("lag").asLong())
                .isEqualTo(300);
    }
}
