package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void cacheControlGoesBeforeExpires() {
        assertThat(fresh(Map.of("cache-control", "public, max-age=600", "expires", "Mon, 02 Mar 2026 11:00:00 GMT")))
                .contains(Duration.ofMinutes(10));
        assertThat(fresh(Map.of("cache-control", "MAX-AGE=\"60\""))).contains(Duration.ofMinutes(1));
        assertThat(fresh(Map.of("cache-control", "no-cache, max-age=600"))).isEmpty();
        assertThat(fresh(Map.of("cache-control", "max-age=0"))).isEmpty();
        assertThat(fresh(Map.of("cache-control", "max-age=nonsense"))).isEmpty();
    }

    @Test
    void expiresCountsByTheServersOwnClock() {
        assertThat(fresh(Map.of("expires", "Mon, 02 Mar 2026 11:00:00 GMT"))).contains(Duration.ofHours(1));
        assertThat(fresh(Map.of("expires", "Mon, 02 Mar 2020 11:00:00 GMT", "date", "Mon, 02 Mar 2020 10:30:00 GMT")))
                .contains(Duration.ofMinutes(30));
        assertThat(fresh(Map.of("expires", "0"))).isEmpty();
        assertThat(fresh(Map.of("expires", "Mon, 02 Mar 2026 09:00:00 GMT"))).isEmpty();
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        assertThat(retry(Map.of("retry-after", "120"))).contains(NOW.plusSeconds(120));
        assertThat(retry(Map.of("retry-after", "Mon, 02 Mar 2026 10:05:00 GMT")))
                .contains(NOW.plusSeconds(300));
        assertThat(retry(Map.of(
                        "retry-after", "Mon, 02 Mar 2020 10:05:00 GMT", "date", "Mon, 02 Mar 2020 10:00:00 GMT")))
                .contains(NOW.plusSeconds(300));
        assertThat(retry(Map.of("retry-after", "Mon, 02 Mar 2026 09:00:00 GMT")))
                .isEmpty();
        assertThat(retry(Map.of("retry-after", "-1"))).isEmpty();
        assertThat(retry(Map.of("retry-after", "99999999999999999999"))).isEmpty();
        assertThat(retry(Map.of("retry-after", "soon"))).isEmpty();
        assertThat(retry(Map.of())).isEmpty();
    }

    private static Optional<Duration> fresh(Map<String, String> headers) {
        return Freshness.of(new Answer(200, headers, Body.EMPTY), NOW);
    }

    private static Optional<Instant> retry(Map<String, String> headers) {
        return Freshness.retryAfter(new Answer(429, headers, Body.EMPTY), NOW);
    }
}
