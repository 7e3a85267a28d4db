package dateline.index.elasticsearch;

import dateline.elasticsearch.ElasticsearchConnection;
import dateline.elasticsearch.ElasticsearchConnection.Answer;
import dateline.index.batch.StoreUnavailable;
import dateline.index.document.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Templates, indices and aliases: makes those that are missing and checks those that are there. Safe to run in several
 * services at once.
 */
public final class Indices {

    private static final Logger LOG = LoggerFactory.getLogger(Indices.class);
    private static final int NOT_FOUND = 404;
    private static final int PRIORITY = 500;

    private final StoreConnection connection;
    private final IndexSettings settings;
    private final JsonMapper json = JsonMapper.builder().build();

    public Indices(ElasticsearchConnection connection, IndexSettings settings) {
        this.connection = new StoreConnection(connection);
        this.settings = settings;
    }

    /**
     * Makes and checks everything.
     *
     * @throws StoreUnavailable if Elasticsearch does not answer, or refuses
     * @throws SchemaMismatch if an index is there with another mapping
     */
    public void ensure() throws StoreUnavailable, SchemaMismatch {
        for (DocumentKind kind : DocumentKind.values()) {
            ObjectNode schema = schema(kind);
            putTemplate(kind, schema);
            ensureIndex(kind, (ObjectNode) schema.path("mappings"));
            ensureAlias(kind);
        }
    }

    private ObjectNode schema(DocumentKind kind) {
        String name = "/elasticsearch/" + kind.index() + ".json";
        try (InputStream resource = Objects.requireNonNull(Indices.class.getResourceAsStream(name), name)) {
            ObjectNode schema = (ObjectNode) json.readTree(resource);
            ((ObjectNode) schema.path("settings").path("index"))
                    .put("number_of_shards", settings.shards())
                    .put("number_of_replicas", settings.replicas());
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void putTemplate(DocumentKind kind, ObjectNode schema) throws StoreUnavailable {
        ObjectNode template = json.createObjectNode();
        template.putArray("index_patterns").add(kind.index());
        template.put("priority", PRIORITY);
        // An index that somebody deleted is not to come back half by itself, without its alias.
        template.put("allow_auto_create", false);
        template.set("template", schema);
        require(connection.put("/_index_template/" + kind.index(), template));
    }

    private void ensureIndex(DocumentKind kind, ObjectNode wanted) throws StoreUnavailable, SchemaMismatch {
        Answer mapping = connection.get("/" + kind.index() + "/_mapping");
        if (mapping.status() == NOT_FOUND) {
            // Another service may be faster: then it is there, and that is all that is wanted.
            Answer created = connection.put("/" + kind.index(), json.createObjectNode());
            if (!created.is("resource_already_exists_exception")) {
                require(created);
            }
            mapping = connection.get("/" + kind.index() + "/_mapping");
        }
        require(mapping);
        Mappings comparison =
                Mappings.compare(wanted, mapping.body().path(kind.index()).path("mappings"));
        if (!comparison.clashes().isEmpty()) {
            throw new SchemaMismatch(kind.index(), comparison.clashes());
        }
        if (!comparison.missing().isEmpty()) {
            LOG.info(
                    "{} gets the fields {}",
                    kind.index(),
                    comparison.missing().path("properties").propertyNames());
            require(connection.put("/" + kind.index() + "/_mapping", comparison.missing()));
        }
    }

    private void ensureAlias(DocumentKind kind) throws StoreUnavailable {
        Answer alias = connection.get("/_alias/" + kind.alias());
        if (alias.status() == NOT_FOUND) {
            ObjectNode filter = json.createObjectNode();
            filter.putObject("filter").putObject("term").put("hidden", false);
            require(connection.put("/" + kind.index() + "/_alias/" + kind.alias(), filter));
            return;
        }
        require(alias);
        List<String> indices = List.copyOf(alias.body().propertyNames());
        if (!indices.equals(List.of(kind.index()))) {
            LOG.warn("the alias {} points at {}, not at {}; it is left alone", kind.alias(), indices, kind.index());
        }
    }

    /** Green, yellow or red, as the cluster says of itself. */
    public String clusterStatus() throws StoreUnavailable {
        Answer answer = connection.get("/_cluster/health");
        require(answer);
        return answer.body().path("status").asString();
    }

    private static void require(Answer answer) throws StoreUnavailable {
        if (!answer.ok()) {
            throw new StoreUnavailable(answer.reason());
        }
    }
}
