package dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;

/** Messages as a service wrote them, taken from its topic to be written again. */
record Backlog(List<ConsumerRecord<byte[], byte[]>> entries) {

    Backlog {
        entries = List.copyOf(entries);
    }

    int size() {
        return entries.size();
    }

    /** Of the values: neither headers nor compression count. */
    long bytes() {
        return entries.stream().mapToLong(entry -> entry.value().length).sum();
    }

    Set<String> articleIds() {
        return entries.stream().map(entry -> new String(entry.key(), UTF_8)).collect(Collectors.toSet());
    }

    /** The texts of the articles. */
    List<String> bodies() {
        return entries.stream()
                .map(entry ->
                        JsonMapper.shared().readTree(entry.value()).path("body").asString())
                .toList();
    }
}
