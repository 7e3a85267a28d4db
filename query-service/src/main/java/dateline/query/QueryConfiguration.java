package dateline.query;

import dateline.access.Tokens;
import dateline.query.http.Gate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may read, as the settings say. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuerySettings.class)
class QueryConfiguration {

    @Bean
    Gate gate(QuerySettings settings) {
        return new Gate(
                Tokens.of(settings.token(), settings.tokens()), settings.identityHeader(), settings.trustedProxies());
    }
}
