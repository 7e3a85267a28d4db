package dateline.command;

import dateline.command.elasticsearch.Login;
import dateline.command.elasticsearch.NewsIndex;
import dateline.command.elasticsearch.SearchUnavailable;
import dateline.command.elasticsearch.VersionedIndices;
import dateline.command.ingest.IngestHttp;
import dateline.command.kafka.IndexGroups;
import dateline.command.kafka.TopicWatch;
import dateline.command.stack.DataFolder;
import dateline.command.stack.PartState;
import dateline.command.stack.StackHandle;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the servers are: said by options, by settings, or else the running stack of this machine. */
final class Servers {

    @Option(names = "--kafka", scope = ScopeType.INHERIT, paramLabel = "HOST:PORT", description = "Kafka elsewhere.")
    private @Nullable String kafka;

    @Option(
            names = "--elasticsearch",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "Elasticsearch elsewhere.")
    private @Nullable String elasticsearch;

    @Option(
            names = "--ingest",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "ingest-service elsewhere.")
    private @Nullable String ingest;

    @Option(
            names = "--settings",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = {
                "Properties: kafka, kafka.client.* (Kafka's own settings), elasticsearch, elasticsearch.username,"
                        + " elasticsearch.password, elasticsearch.api-key, ingest, ingest.token, index.group.",
                "Default: ~/.config/dateline.properties if it is there. Each also as environment variable, as in"
                        + " DATELINE_INGEST_TOKEN."
            })
    private @Nullable Path file;

    @Mixin
    private final DataOption data;

    private final Map<String, String> environment;

    Servers(Map<String, String> environment) {
        this.environment = environment;
        this.data = new DataOption(environment.get("DATELINE_DATA"));
    }

    DataFolder dataFolder() {
        return data.folder();
    }

    /** As far as they are known. */
    StackFigures.Addresses addresses() {
        return new StackFigures.Addresses(
                known("kafka", kafka).orElse(null),
                known("elasticsearch", elasticsearch).orElse(null),
                known("ingest", ingest).orElse(null));
    }

    StackHandle stack() {
        return data.stack();
    }

    boolean areElsewhere() {
        return address("kafka", kafka).isPresent()
                || address("elasticsearch", elasticsearch).isPresent()
                || address("ingest", ingest).isPresent();
    }

    String elasticsearchAddress() {
        return addressOrLocal("elasticsearch", elasticsearch);
    }

    String ingestAddress() {
        return addressOrLocal("ingest", ingest);
    }

    String kafkaAddress() {
        return addressOrLocal("kafka", kafka);
    }

    NewsIndex index() {
        return new NewsIndex(uri("--elasticsearch", elasticsearchAddress()), elasticsearchLogin());
    }

    private Login elasticsearchLogin() {
        Settings settings = settings();
        return new Login(
                settings.get("elasticsearch.username").orElse(null),
                settings.get("elasticsearch.password").orElse(null),
                settings.get("elasticsearch.api-key").orElse(null));
    }

    IngestHttp ingest() {
        return new IngestHttp(
                uri("--ingest", ingestAddress()), settings().get("ingest.token").orElse(null));
    }

    /** Settings of Kafka's clients. */
    Map<String, String> kafka() {
        Map<String, String> client = new HashMap<>(settings().below("kafka.client."));
        client.put("bootstrap.servers", kafkaAddress());
        return client;
    }

    /**
     * The group that writes what readers see: here as the stack says, elsewhere by the aliases. Where nobody says it, that of
     * version 1.
     */
    String indexGroup() throws InterruptedException {
        return IndexGroups.group(indexGroupName(), shownVersion());
    }

    private int shownVersion() throws InterruptedException {
        if (!areElsewhere()) {
            return stack().indexVersions().shown();
        }
        try {
            return known("elasticsearch", elasticsearch).isEmpty()
                    ? 1
                    : versionedIndices().shown().orElse(1);
        } catch (SearchUnavailable _) {
            // Whoever needs the index itself is told; what is asked of Kafka here has an answer all the same.
            return 1;
        }
    }

    /** The name of the groups of index-services, without a version. */
    private String indexGroupName() {
        return settings().get("index.group").orElse(TopicWatch.INDEX_GROUP);
    }

    /** The groups of index-services. */
    IndexGroups indexGroups() {
        return new IndexGroups(kafka(), indexGroupName());
    }

    /** The indices by their concrete names. */
    VersionedIndices versionedIndices() {
        return new VersionedIndices(uri("--elasticsearch", elasticsearchAddress()), elasticsearchLogin());
    }

    /** The address that somebody wrote. */
    static URI uri(String option, String written) {
        try {
            URI uri = URI.create(written);
            if (uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().startsWith("http")) {
                return uri;
            }
        } catch (IllegalArgumentException _) {
            // Told below, as what has no host.
        }
        throw new Failure(
                Failure.WRONG_USE, option + " is a URL such as http://127.0.0.1:9200, this is not: " + written);
    }

    private Optional<String> address(String name, @Nullable String option) {
        return option == null ? settings().get(name) : Optional.of(option);
    }

    private Optional<String> known(String name, @Nullable String option) {
        return address(name, option)
                .or(() -> stack().running().flatMap(state -> state.part(name)).map(PartState::address));
    }

    private String addressOrLocal(String name, @Nullable String option) {
        return known(name, option)
                .orElseThrow(() -> new Failure(
                        Failure.NOT_THERE,
                        "no stack runs in " + data.folder().path() + ": start it with ./dateline up, or say where "
                                + name + " is with --" + name));
    }

    private Settings settings() {
        return Settings.chosen(environment, file);
    }
}
