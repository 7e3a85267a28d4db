package dateline.query.elasticsearch;

import dateline.elasticsearch.ElasticsearchConnection;
import dateline.elasticsearch.ElasticsearchSettings;
import dateline.query.change.ChangeLog;
import dateline.query.found.News;
import dateline.query.found.NewsUnavailable;
import dateline.query.stage.IndexFigures;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The side of Elasticsearch. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ElasticsearchSettings.class, ElasticsearchConfiguration.LimitSettings.class})
public class ElasticsearchConfiguration {

    /**
     * What a single question may cost.
     *
     * @param time that a search may take before it is given up
     * @param comparedTexts that are compared where identical ones count once
     */
    @ConfigurationProperties("dateline.query.limits")
    record LimitSettings(
            @DefaultValue("5s") Duration time,
            @DefaultValue("200000") int comparedTexts) {
        LimitSettings {
            if (time.isNegative() || time.isZero() || comparedTexts < 1) {
                throw new IllegalArgumentException("the limits of dateline.query.limits are more than nothing");
            }
        }
    }

    @Bean
    ElasticsearchConnection elasticsearch(ElasticsearchSettings settings, SslBundles bundles) {
        String bundle = settings.sslBundle();
        return ElasticsearchConnection.to(
                settings, bundle == null ? null : bundles.getBundle(bundle).createSslContext());
    }

    @Bean
    Searches searches(ElasticsearchConnection elasticsearch, LimitSettings limits) {
        return new Searches(elasticsearch, limits.time());
    }

    @Bean
    News news(Searches searches, LimitSettings limits) {
        return new ElasticsearchNews(searches, limits.comparedTexts());
    }

    @Bean
    ChangeLog changeLog(Searches searches) {
        return new ElasticsearchChanges(searches);
    }

    @Bean
    IndexFigures indexFigures(Searches searches) {
        return new ElasticsearchFigures(searches);
    }

    @Bean
    HealthIndicator elasticsearchHealthIndicator(Searches searches) {
        return () -> {
            try {
                return Health.up()
                        .withDetail("cluster", searches.clusterStatus())
                        .build();
            } catch (NewsUnavailable e) {
                return Health.down()
                        .withDetail("reason", String.valueOf(e.getMessage()))
                        .build();
            }
        };
    }
}
