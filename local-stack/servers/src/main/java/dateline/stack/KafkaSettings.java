package dateline.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How to run the broker.
 *
 * @param folder its data; made and formatted when it does not exist
 * @param log takes what the broker prints
 * @param port for clients, on 127.0.0.1
 * @param controllerPort for the broker's own controller, on 127.0.0.1
 * @param heap largest heap, e.g. {@code 512m}
 * @param jvmOptions of the JVM, beside the heap
 * @param overrides Kafka's own settings by name, for what the stack's defaults do not suit
 */
public record KafkaSettings(
        Path folder,
        Path log,
        int port,
        int controllerPort,
        String heap,
        List<String> jvmOptions,
        Map<String, String> overrides) {

    /** Copies what it is given. */
    public KafkaSettings {
        jvmOptions = List.copyOf(jvmOptions);
        overrides = Map.copyOf(overrides);
    }

    /** The defaults: 512 MiB of heap, the log beside the data. */
    public static KafkaSettings in(Path folder, int port, int controllerPort) {
        return new KafkaSettings(
                folder, folder.resolve("kafka.log"), port, controllerPort, "512m", List.of(), Map.of());
    }

    /** With another file for the log. */
    public KafkaSettings withLog(Path file) {
        return new KafkaSettings(folder, file, port, controllerPort, heap, jvmOptions, overrides);
    }

    /** With another largest heap. */
    public KafkaSettings withHeap(String largest) {
        return new KafkaSettings(folder, log, port, controllerPort, largest, jvmOptions, overrides);
    }

    /** With options of the JVM added. */
    public KafkaSettings withJvmOptions(List<String> more) {
        var all = new ArrayList<>(jvmOptions);
        all.addAll(more);
        return new KafkaSettings(folder, log, port, controllerPort, heap, all, overrides);
    }
}
