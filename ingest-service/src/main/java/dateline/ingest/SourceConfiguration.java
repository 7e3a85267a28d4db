package dateline.ingest;

import dateline.ingest.kafka.KafkaClients;
import dateline.ingest.source.Secrets;
import dateline.ingest.source.SourceBoard;
import dateline.ingest.source.SourceFile;
import dateline.ingest.source.SourceLog;
import dateline.ingest.source.SourceTally;
import dateline.ingest.source.SourceWays;
import dateline.ingest.source.Sources;
import dateline.ingest.source.http.SourceEndpoint;
import dateline.ingest.source.kafka.KafkaSourceLog;
import dateline.ingest.source.kafka.SourceWatch;
import dateline.ingest.source.yaml.SourceYaml;
import java.time.Clock;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sources: the board that every instance has, the file, and what the rest of the service asks of them. */
@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

    @Bean
    SourceBoard sourceBoard() {
        return new SourceBoard();
    }

    @Bean
    SourceTally sourceTally() {
        return new SourceTally();
    }

    @Bean
    SourceYaml sourceYaml() {
        return new SourceYaml();
    }

    @Bean
    SourceWays sourceWays(SourceBoard board, IngestSettings settings) {
        return new SourceWays(board, new Secrets(System.getenv(), settings.secrets()));
    }

    @Bean
    SourceLog sourceLog(Producer<byte[], byte[]> producer, SourceBoard board) {
        return new KafkaSourceLog(producer, board);
    }

    @Bean
    Sources sources(SourceBoard board, SourceLog log) {
        return new Sources(board, log);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    SourceFile sourceFile(IngestSettings settings, SourceYaml yaml, SourceBoard board, Clock clock) {
        return new SourceFile(settings.sources(), yaml, board, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    SourceWatch sourceWatch(KafkaClients clients, SourceBoard board) {
        return new SourceWatch(clients, board);
    }

    @Bean
    SourceEndpoint sourceEndpoint(Sources sources, SourceTally tally, SourceWays ways, SourceYaml yaml, Clock clock) {
        return new SourceEndpoint(sources, tally, ways, yaml, clock);
    }

    @Bean
    HealthIndicator sourcesHealthIndicator(
            SourceBoard board, Sources sources, SourceTally tally, SourceWays ways, SourceFile file) {
        return new SourceHealth(board, sources, tally, ways, file)::told;
    }
}
