package dateline.index.kafka;

import dateline.kafka.MessageRecords;
import dateline.message.Decoded;
import dateline.message.EnrichedMessage;
import dateline.message.Message;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The records of one poll, read: the messages, each with the record it came in, and the records that cannot be read. */
final class PolledRecords {

    /** A record to be set aside, and why. */
    record Unreadable(ConsumerRecord<byte[], byte[]> record, String reason) {}

    private final List<EnrichedMessage> messages = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final IdentityHashMap<EnrichedMessage, ConsumerRecord<byte[], byte[]>> records = new IdentityHashMap<>();

    static PolledRecords read(Iterable<ConsumerRecord<byte[], byte[]>> polled, MessageRecords binding) {
        PolledRecords result = new PolledRecords();
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            switch (binding.read(record)) {
                case Decoded.Good good -> result.add(record, good.message());
                case Decoded.Poison poison -> result.unreadable.add(new Unreadable(record, poison.reason()));
            }
        }
        return result;
    }

    private void add(ConsumerRecord<byte[], byte[]> record, Message message) {
        if (message instanceof EnrichedMessage enriched) {
            messages.add(enriched);
            records.put(enriched, record);
        } else {
            unreadable.add(new Unreadable(
                    record, "not a message of this topic: " + message.getClass().getSimpleName()));
        }
    }

    List<EnrichedMessage> messages() {
        return messages;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    /** The record that the very message object was read from. */
    ConsumerRecord<byte[], byte[]> recordOf(EnrichedMessage message) {
        return Objects.requireNonNull(records.get(message));
    }
}
