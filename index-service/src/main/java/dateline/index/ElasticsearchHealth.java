package dateline.index;

import dateline.index.batch.StoreUnavailable;
import dateline.index.elasticsearch.Indices;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while writing waits for anything, with the reason. */
final class ElasticsearchHealth implements HealthIndicator {

    private final WriteWeather weather;
    private final Indices indices;

    ElasticsearchHealth(WriteWeather weather, Indices indices) {
        this.weather = weather;
        this.indices = indices;
    }

    @Override
    public Health health() {
        Optional<String> holdUp = weather.holdUp();
        if (holdUp.isPresent()) {
            return Health.down().withDetail("waits", holdUp.get()).build();
        }
        try {
            return Health.up().withDetail("cluster", indices.clusterStatus()).build();
        } catch (StoreUnavailable e) {
            return Health.down()
                    .withDetail("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
