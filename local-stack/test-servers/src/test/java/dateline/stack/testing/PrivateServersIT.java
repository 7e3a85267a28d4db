package dateline.stack.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestServers.class)
class PrivateServersIT {

    @Test
    void aKilledBrokerKeepsWhatItAcknowledged(PrivateKafka kafka) throws Exception {
        var log = new KafkaLog(kafka.bootstrapServers(), "kept");
        log.create();
        log.append("before".getBytes(UTF_8));

        kafka.kill();
        kafka.start();

        assertThat(log.read(1)).containsExactly("before".getBytes(UTF_8));
    }

    @Test
    void aKilledNodeKeepsWhatItAcknowledged(PrivateElasticsearch elasticsearch) throws Exception {
        var http = new Http(elasticsearch.uri());
        http.put("/kept/_doc/1", "{\"title\": \"before\"}");

        elasticsearch.kill();
        elasticsearch.start();

        assertThat(http.get("/kept/_doc/1")).contains("before");
    }
}
