package dateline.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.article.ArticleId;
import dateline.kafka.ClientSettings;
import dateline.kafka.MessageRecords;
import dateline.message.Message;
import dateline.message.MessageJson;
import dateline.topic.Lane;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on real servers, with a sender before and a reader behind it. */
final class RunningIndex implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(40);

    private final ConfigurableApplicationContext application;
    private final Producer<byte[], byte[]> producer;
    private final MessageRecords records = new MessageRecords(new MessageJson(), InstantSource.system(), "test");
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String kafka;
    private final URI elasticsearch;

    private RunningIndex(ConfigurableApplicationContext application, String kafka, URI elasticsearch) {
        this.application = application;
        this.kafka = kafka;
        this.elasticsearch = elasticsearch;
        Map<String, Object> settings = ClientSettings.producer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", kafka);
        this.producer = new KafkaProducer<>(settings);
    }

    static RunningIndex on(String kafka, URI elasticsearch, String... settings) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(IndexApplication.class);
        String[] arguments = new String[settings.length + 5];
        arguments[0] = "--spring.kafka.bootstrap-servers=" + kafka;
        arguments[1] = "--dateline.elasticsearch.uris=" + elasticsearch;
        arguments[2] = "--server.port=0";
        arguments[3] = "--dateline.index.first-backoff=50ms";
        arguments[4] = "--dateline.index.longest-backoff=500ms";
        System.arraycopy(settings, 0, arguments, 5, settings.length);
        return new RunningIndex(builder.run(arguments), kafka, elasticsearch);
    }

    void send(Message message) throws Exception {
        producer.send(records.record(Lane.LIVE.enrichedTopic(), message, null)).get();
    }

    /** To a partition of choice, whatever the key says. */
    void send(Message message, int partition) throws Exception {
        ProducerRecord<byte[], byte[]> record = records.record(Lane.LIVE.enrichedTopic(), message, null);
        send(new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers()));
    }

    void send(ProducerRecord<byte[], byte[]> record) throws Exception {
        producer.send(record).get();
    }

    /** What readers see of one article in an index; refreshed first. */
    JsonNode search(String alias, String query) throws IOException, InterruptedException {
        request("POST", "/" + alias + "/_refresh", "");
        return request("POST", "/" + alias + "/_search", "{\"size\":100,\"query\":" + query + "}")
                .path("hits")
                .path("hits");
    }

    /** The dead letters of one article, once there are some. */
    List<ConsumerRecord<byte[], byte[]>> deadLetters(ArticleId id) {
        Map<String, Object> settings = ClientSettings.consumer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", kafka);
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.DEAD_LETTERS).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plus(LONGEST);
            while (found.isEmpty() && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(100)).forEach(letter -> {
                    if (letter.key() != null && id.value().equals(new String(letter.key(), UTF_8))) {
                        found.add(letter);
                    }
                });
            }
        }
        return found;
    }

    /** What the service says of itself. */
    JsonNode health() throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.server.port");
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return json.readTree(answer.body()).path("components").path("elasticsearch");
    }

    /** Records read since the start. */
    double received() {
        return application
                .getBean(MeterRegistry.class)
                .get("dateline.index.received")
                .counter()
                .count();
    }

    /** Articles that wait, as the service tells it. */
    double lag() {
        return application.getBean(MeterRegistry.class).get("dateline.index.lag").gauges().stream()
                .mapToDouble(Gauge::value)
                .sum();
    }

    JsonNode request(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(elasticsearch.resolve(path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return json.readTree(answer.body());
    }

    /** Waits until the condition holds; the caller's assertion afterwards says what does not. */
    static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.call() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        producer.close();
        application.close();
    }
}
