package dateline.command.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HeldLinesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T05:00:00Z");

    private final JsonMapper json = new JsonMapper();

    @Test
    void whatWaitsIsATableAndWhatIsNotListedIsCounted() {
        assertThat(HeldLines.of(json.readTree("""
                {"count": 3, "held": [
                  {"id": "a1", "until": "2026-03-01T04:00:00Z", "source": "desk"},
                  {"id": "b2", "until": "2026-03-01T06:00:00Z", "source": "desk", "title": "Budget"}]}"""), NOW))
                .containsExactly(
                        "UNTIL                     IN  SOURCE  ARTICLE  TITLE",
                        "2026-03-01T04:00:00Z     now  desk    a1",
                        "2026-03-01T06:00:00Z  1h 00m  desk    b2       Budget",
                        "and 1 more");
    }

    @Test
    void nothingThatWaitsIsSaidToo() {
        assertThat(HeldLines.of(json.readTree("{\"count\": 0, \"held\": []}"), NOW))
                .containsExactly("No article waits for an embargo to end");
    }
}
