package dateline.stack.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * Main class of the broker's JVM: {@code FOLDER PORT CONTROLLER_PORT [key=value …]}. Formats the folder on
 * its first start, then runs Kafka's own main class, which stops on SIGTERM and at {@link System#exit}.
 */
public final class KafkaBroker {

    private KafkaBroker() {}

    /** Runs until the JVM is told to stop. */
    public static void main(String[] arguments) throws IOException {
        BrokerSettings settings = BrokerSettings.parse(arguments);
        Files.createDirectories(settings.folder());
        Path file = settings.folder().resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.toProperties().store(writer, "Written at every start");
        }
        if (!Files.exists(settings.log().resolve("meta.properties"))) {
            format(file);
        }
        Kafka.main(new String[] {file.toString()});
    }

    /** Harmless where a killed start left the folder half formatted: what is formatted stays as it is. */
    private static void format(Path file) {
        String[] arguments = {
            "format",
            "--standalone",
            "--ignore-formatted",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            file.toString()
        };
        int status = StorageTool.execute(arguments, System.out);
        if (status != 0) {
            throw new IllegalStateException("Kafka's storage tool ended with " + status + " for " + file);
        }
    }
}
