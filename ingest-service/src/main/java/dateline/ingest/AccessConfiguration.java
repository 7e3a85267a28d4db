package dateline.ingest;

import dateline.access.Pace;
import dateline.access.Tokens;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what over HTTP. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Tokens tokens(IngestSettings settings) {
        return Tokens.of(settings.token(), settings.tokens());
    }

    @Bean
    Pace pace(IngestSettings settings, Clock clock) {
        return new Pace(settings.requestsPerMinute(), clock);
    }
}
