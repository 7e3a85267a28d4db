package dateline.message;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.PublishedAt;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayTest {

    private static final Instant CAME = Instant.parse("2026-03-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:30:00+03:00, 2026-03-01T06:30:00Z",
        // A day counts from its end.
        "2026-03-01, 2026-03-02T00:00:00Z",
        // What is still to come counts from when it came, the same day too.
        "2026-03-10, 2026-03-10T12:00:00Z",
        "2099-01-01, 2026-03-10T12:00:00Z",
        "2026-03-10T12:00:01Z, 2026-03-10T12:00:00Z",
        "0001-01-01, 0001-01-02T00:00:00Z",
    })
    void itCountsFromThePublicationButNeverFromLaterThanTheArrival(String published, Instant since) {
        assertThat(Stay.of("wire", PublishedAt.parse(published), CAME)).isEqualTo(new Stay("wire", since));
    }

    @Test
    void withoutADateItCountsFromTheArrival() {
        assertThat(Stay.of("wire", null, CAME).since()).isEqualTo(CAME);
    }

    @Test
    void anEndlessNameOfASourceIsCut() {
        assertThat(new Stay("x".repeat(70_000), CAME).source()).hasSize(300);
    }
}
