package dateline.stack.testing;

import java.util.Optional;

/** Where the servers of a test run come from. What is launched need not be ready when the method returns. */
sealed interface ServerSource permits LocalServers, Containers {

    Launched<KafkaServer> kafka();

    Launched<ElasticsearchServer> elasticsearch();

    /** The local stack, if these servers can be killed and restarted. */
    Optional<LocalServers> restartable();

    /** As the system property {@code dateline.servers} says: {@code local}, also when it is absent, or {@code containers}. */
    static ServerSource chosen() {
        String choice = System.getProperty("dateline.servers", "local");
        return switch (choice) {
            case "local" -> LocalServers.ofThisCheckout();
            case "containers" -> new Containers(ImageVersions.read());
            default ->
                throw new IllegalArgumentException("dateline.servers is neither local nor containers: " + choice);
        };
    }
}
