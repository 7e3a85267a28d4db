package dateline.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.message.Decoded;
import dateline.message.Message;
import dateline.message.MessageJson;
import dateline.message.MessageType;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Messages as records and back. The key is the article id ({@link Message#key()}), the value JSON, and the attributes of CloudEvents are headers
 * ({@code ce_type} tells the kinds of messages apart). Thread-safe.
 */
public final class MessageRecords {

    static final String TYPE = "ce_type";
    static final String TRACEPARENT = "traceparent";

    private final MessageJson json;
    private final InstantSource clock;
    private final byte[] source;

    /**
     * Records that say who wrote them.
     *
     * @param service the writing service, such as {@code ingest-service}; becomes {@code ce_source}
     */
    public MessageRecords(MessageJson json, InstantSource clock, String service) {
        this.json = json;
        this.clock = clock;
        this.source = ("/dateline/" + service).getBytes(UTF_8);
    }

    /**
     * The record to send.
     *
     * @param traceparent W3C trace context to carry on, null where there is none
     */
    public ProducerRecord<byte[], byte[]> record(String topic, Message message, @Nullable String traceparent) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, message.key().getBytes(UTF_8), json.encode(message));
        Headers headers = record.headers();
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        headers.add("ce_source", source);
        headers.add(TYPE, MessageType.of(message).wireName().getBytes(UTF_8));
        headers.add("ce_time", clock.instant().toString().getBytes(UTF_8));
        headers.add("ce_subject", message.id().value().getBytes(UTF_8));
        headers.add("content-type", "application/json".getBytes(UTF_8));
        if (traceparent != null) {
            headers.add(TRACEPARENT, traceparent.getBytes(UTF_8));
        }
        return record;
    }

    /** What the record says, or why it cannot be read. Never throws for what the record holds. */
    public Decoded read(ConsumerRecord<byte[], byte[]> record) {
        Optional<String> name = header(record, TYPE);
        if (name.isEmpty()) {
            return new Decoded.Poison("the header " + TYPE + " is missing");
        }
        Optional<MessageType> type = MessageType.of(name.get());
        if (type.isEmpty()) {
            return new Decoded.Poison("the header " + TYPE + " names no message of Dateline: " + name.get());
        }
        if (record.value() == null) {
            return new Decoded.Poison("the record has no value");
        }
        Decoded decoded = json.decode(type.get(), record.value());
        return switch (decoded) {
            case Decoded.Good good
            when !isKeyOf(record.key(), good.message()) ->
                new Decoded.Poison("the key is not the id of the article, "
                        + good.message().id());
            case Decoded.Good good -> good;
            case Decoded.Poison poison -> poison;
        };
    }

    /** The trace context that the record carries. */
    public static Optional<String> traceparent(ConsumerRecord<byte[], byte[]> record) {
        return header(record, TRACEPARENT);
    }

    private static boolean isKeyOf(byte @Nullable [] key, Message message) {
        return key != null && new String(key, UTF_8).equals(message.key());
    }

    static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8));
    }
}
