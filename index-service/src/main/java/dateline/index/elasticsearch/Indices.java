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
 *
 * <p>An alias that is there is never moved: where readers look is for {@code dateline reindex} to change. Articles that are made
 * beside an older version, which readers see, begin as <em>not filled</em>, which they say in {@code _meta} of their mapping.
 */
public final class Indices {

    private static final Logger LOG = LoggerFactory.getLogger(Indices.class);
    private static final int NOT_FOUND = 404;
    private static final int PRIORITY = 500;

    /** What {@code dateline reindex} keeps in {@code _meta} of the articles' mapping. */
    private static final String REINDEX = "reindex";

    private static final String FILLED = "filled";

    private final StoreConnection connection;
    private final IndexSettings settings;
    private final int version;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param version of the indices that this service writes */
    public Indices(ElasticsearchConnection connection, IndexSettings settings, int version) {
        this.connection = new StoreConnection(connection);
        this.settings = settings;
        this.version = version;
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

    /**
     * Whether the articles hold everything from before this version's consumers began, so that these may go on. Writing earlier would
     * be wrong: a takedown that is not copied yet could not keep out what it bars.
     */
    public boolean areFilled() throws StoreUnavailable {
        String articles = index(DocumentKind.ARTICLE);
        Answer mapping = connection.get("/" + articles + "/_mapping");
        require(mapping);
        return mapping.body()
                .path(articles)
                .path("mappings")
                .path("_meta")
                .path(REINDEX)
                .path(FILLED)
                .asBoolean(true);
    }

    private String index(DocumentKind kind) {
        return kind.index(version);
    }

    /** The newest schema that is not newer than the version. */
    private InputStream resource(DocumentKind kind) {
        InputStream found = null;
        for (int candidate = version; candidate > 0 && found == null; candidate--) {
            found = Indices.class.getResourceAsStream("/elasticsearch/" + kind.index(candidate) + ".json");
        }
        return Objects.requireNonNull(found, kind.alias());
    }

    private ObjectNode schema(DocumentKind kind) {
        try (InputStream resource = resource(kind)) {
            ObjectNode schema = (ObjectNode) json.readTree(resource);
            ((ObjectNode) schema.path("settings").path("index"))
                    .put("number_of_shards", settings.shards())
                    .put("number_of_replicas", settings.replicas());
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(kind.alias(), e);
        }
    }

    private void putTemplate(DocumentKind kind, ObjectNode schema) throws StoreUnavailable {
        ObjectNode template = json.createObjectNode();
        template.putArray("index_patterns").add(index(kind));
        template.put("priority", PRIORITY);
        // An index that somebody deleted is not to come back half by itself, without its alias.
        template.put("allow_auto_create", false);
        template.set("template", schema);
        require(connection.put("/_index_template/" + index(kind), template));
    }

    private void ensureIndex(DocumentKind kind, ObjectNode wanted) throws StoreUnavailable, SchemaMismatch {
        Answer mapping = connection.get("/" + index(kind) + "/_mapping");
        if (mapping.status() == NOT_FOUND) {
            // Another service may be faster: then it is there, and that is all that is wanted.
            Answer created = connection.put("/" + index(kind), first(kind));
            if (!created.is("resource_already_exists_exception")) {
                require(created);
            }
            mapping = connection.get("/" + index(kind) + "/_mapping");
        }
        require(mapping);
        Mappings comparison =
                Mappings.compare(wanted, mapping.body().path(index(kind)).path("mappings"));
        if (!comparison.clashes().isEmpty()) {
            throw new SchemaMismatch(index(kind), comparison.clashes());
        }
        if (!comparison.missing().isEmpty()) {
            LOG.info(
                    "{} gets the fields {}",
                    index(kind),
                    comparison.missing().path("properties").propertyNames());
            require(connection.put("/" + index(kind) + "/_mapping", comparison.missing()));
        }
    }

    /** What is said of an index when it is made, beside what its template says. */
    private ObjectNode first(DocumentKind kind) throws StoreUnavailable {
        ObjectNode index = json.createObjectNode();
        if (kind == DocumentKind.ARTICLE
                && connection.get("/_alias/" + kind.alias()).ok()) {
            index.putObject("mappings").putObject("_meta").putObject(REINDEX).put(FILLED, false);
        }
        return index;
    }

    private void ensureAlias(DocumentKind kind) throws StoreUnavailable {
        Answer alias = connection.get("/_alias/" + kind.alias());
        if (alias.status() == NOT_FOUND) {
            ObjectNode filter = json.createObjectNode();
            filter.putObject("filter").putObject("term").put("hidden", false);
            require(connection.put("/" + index(kind) + "/_alias/" + kind.alias(), filter));
            return;
        }
        require(alias);
        List<String> indices = List.copyOf(alias.body().propertyNames());
        if (!indices.equals(List.of(index(kind)))) {
            LOG.info("readers of {} see {}, not {}; the alias is left alone", kind.alias(), indices, index(kind));
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
