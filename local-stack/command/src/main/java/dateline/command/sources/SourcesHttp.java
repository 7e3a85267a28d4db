package dateline.command.sources;

import dateline.command.ingest.IngestHttp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks ingest-service about sources. Every method may throw {@link dateline.command.ingest.IngestUnavailable}. */
public final class SourcesHttp {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ALL = "/v1/sources";
    private static final String TYPE = "application/json";
    private static final String YAML = "application/yaml";
    private static final byte[] NOTHING = {};

    private final IngestHttp ingest;

    public SourcesHttp(IngestHttp ingest) {
        this.ingest = ingest;
    }

    /**
     * Keeps a source, instead of what was set of it before.
     *
     * @param settings by the names of the API
     */
    public KeptSource put(String id, Map<String, Object> settings) throws InterruptedException {
        return KeptSource.of(ingest.request("PUT", path(id), TYPE, JSON.writeValueAsBytes(settings)));
    }

    /** All of them by their ids. */
    public List<KeptSource> all() throws InterruptedException {
        return KeptSource.list(ingest.request("GET", ALL, TYPE, NOTHING));
    }

    public KeptSource one(String id) throws InterruptedException {
        return KeptSource.of(ingest.request("GET", path(id), TYPE, NOTHING));
    }

    public void remove(String id) throws InterruptedException {
        ingest.request("DELETE", path(id), TYPE, NOTHING);
    }

    /** Keeps all sources of a list in YAML; those that are not in it stay as they are. */
    public ImportSum importYaml(byte[] yaml) throws InterruptedException {
        JsonNode sum = ingest.request("POST", ALL, YAML, yaml);
        return new ImportSum(sum.path("added").asInt(0), sum.path("changed").asInt(0));
    }

    public String exportYaml() throws InterruptedException {
        return new String(ingest.bytes(ALL, YAML), StandardCharsets.UTF_8);
    }

    private static String path(String id) {
        return ALL + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What became of a list. */
    public record ImportSum(int added, int changed) {}
}
