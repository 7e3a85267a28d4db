package dateline.stack.kafka;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What one broker is told when it starts.
 *
 * @param folder holds the log, the generated properties file and nothing else
 * @param port for clients, on 127.0.0.1
 * @param controllerPort for the broker's own controller, on 127.0.0.1
 * @param overrides Kafka's own settings by name; they win over ours
 */
record BrokerSettings(Path folder, int port, int controllerPort, Map<String, String> overrides) {

    private static final String HOST = "127.0.0.1";

    /** Above the largest record of any topic (17 MiB); the topics set lower limits of their own. */
    private static final int LARGEST_MESSAGE = 18 << 20;

    private static final List<String> REPLICATION = List.of(
            "default.replication.factor",
            "min.insync.replicas",
            "offsets.topic.replication.factor",
            "transaction.state.log.replication.factor",
            "transaction.state.log.min.isr",
            "share.coordinator.state.topic.replication.factor",
            "share.coordinator.state.topic.min.isr");

    BrokerSettings {
        overrides = Map.copyOf(overrides);
    }

    /**
     * Reads {@code FOLDER PORT CONTROLLER_PORT [key=value …]}.
     *
     * @throws IllegalArgumentException if one is missing, or is not what its place asks for
     */
    static BrokerSettings parse(String... arguments) {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("expected FOLDER PORT CONTROLLER_PORT [key=value …]");
        }
        var overrides = new LinkedHashMap<String, String>();
        for (String setting : List.of(arguments).subList(3, arguments.length)) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not a setting of the form key=value: " + setting);
            }
            overrides.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return new BrokerSettings(
                Path.of(arguments[0]).toAbsolutePath(),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                overrides);
    }

    Path log() {
        return folder.resolve("log");
    }

    /** Kafka's own settings, as its properties file takes them. */
    Properties toProperties() {
        var properties = new Properties();
        properties.putAll(listeners());
        properties.putAll(limits());
        properties.putAll(times());
        REPLICATION.forEach(name -> properties.put(name, "1"));
        properties.putAll(overrides);
        return properties;
    }

    private Map<String, String> listeners() {
        String clients = "PLAINTEXT://" + HOST + ":" + port;
        return Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "log.dirs", log().toString(),
                "listeners", clients + ",CONTROLLER://" + HOST + ":" + controllerPort,
                "advertised.listeners", clients,
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "PLAINTEXT",
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.quorum.bootstrap.servers", HOST + ":" + controllerPort);
    }

    private static Map<String, String> times() {
        return Map.of(
                // A killed broker may register again only when the session of its former self has run out.
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500",
                // A stack may rest for months between two runs, and its groups must go on where they were.
                "offsets.retention.minutes", Integer.toString(365 * 24 * 60),
                "group.initial.rebalance.delay.ms", "0");
    }

    private static Map<String, String> limits() {
        String largest = Integer.toString(LARGEST_MESSAGE);
        return Map.of(
                "auto.create.topics.enable", "false",
                "message.max.bytes", largest,
                "replica.fetch.max.bytes", largest,
                // A request may carry one largest batch for each of several partitions.
                "socket.request.max.bytes", Integer.toString(6 * LARGEST_MESSAGE),
                "offsets.topic.num.partitions", "8",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.num.partitions", "4");
    }
}
