package dateline.ingest;

import dateline.ingest.http.HttpConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Starts the service. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties({
    FeedSettings.class,
    FetchSettings.class,
    HeldSettings.class,
    IngestSettings.class,
    KafkaSettings.class,
    RetentionSettings.class,
    TopicSettings.class
})
@Import({
    AccessConfiguration.class,
    FeedConfiguration.class,
    FetchConfiguration.class,
    HeldConfiguration.class,
    IntakeConfiguration.class,
    FolderConfiguration.class,
    HttpConfiguration.class,
    RetentionConfiguration.class,
    SourceConfiguration.class
})
public class IngestApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IngestApplication.class, arguments);
    }
}
