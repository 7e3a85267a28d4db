package dateline.system;

import dateline.article.ArticleId;
import dateline.kafka.ClientSettings;
import dateline.kafka.MessageRecords;
import dateline.message.ArticleWithdrawn;
import dateline.message.Decoded;
import dateline.message.Message;
import dateline.message.MessageJson;
import dateline.message.MessageType;
import dateline.message.WithdrawnBy;
import dateline.topic.Lane;
import dateline.topic.SizeLimits;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Articles as they come from enrich-service, without the reading of them: all are the golden message, under other ids. */
final class EnrichedFlow implements AutoCloseable {

    private static final String GOLDEN = "common/src/test/resources/messages/article-enriched-v1.json";

    private final MessageJson json = new MessageJson();
    private final MessageRecords records = new MessageRecords(json, InstantSource.system(), "test");
    private final KafkaProducer<byte[], byte[]> producer;
    private final JsonNode golden;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();

    EnrichedFlow(String kafka) throws IOException {
        Map<String, Object> settings = ClientSettings.producer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", kafka);
        this.producer = new KafkaProducer<>(settings);
        this.golden =
                JsonMapper.shared().readTree(Files.readAllBytes(Checkout.home().resolve(GOLDEN)));
    }

    /** The id of an article of this flow: a hash, as all ids are. */
    static String id(int number) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(new byte[] {(byte) (number >> 8), (byte) number});
            return String.format("%032x", new BigInteger(1, hash));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A version of an article; every second one has no quote, so that the one before leaves a stub. */
    void article(int number, long revision) {
        ObjectNode enriched = (ObjectNode) golden.deepCopy();
        ObjectNode article = (ObjectNode) enriched.path("article");
        article.put("id", id(number)).put("revision", revision).remove("barLifted");
        article.put("title", "Harbour reopens, " + number + " as of " + revision);
        if (revision % 2 == 0) {
            ((ArrayNode) enriched.path("quotes")).removeAll();
        }
        switch (json.decode(MessageType.ARTICLE_ENRICHED, JsonMapper.shared().writeValueAsBytes(enriched))) {
            case Decoded.Good good -> send(good.message());
            case Decoded.Poison poison -> throw new AssertionError(poison.reason());
        }
    }

    void withdrawn(int number, long revision, WithdrawnBy by) {
        send(new ArticleWithdrawn(new ArticleId(id(number)), revision, by, "in a test"));
    }

    private void send(Message message) {
        sent.add(producer.send(records.record(Lane.LIVE.enrichedTopic(), message, null)));
    }

    /** Returns when the broker has everything. */
    void flush() throws InterruptedException, ExecutionException {
        for (Future<RecordMetadata> one : sent) {
            var _ = one.get();
        }
        sent.clear();
    }

    @Override
    public void close() {
        producer.close();
    }
}
