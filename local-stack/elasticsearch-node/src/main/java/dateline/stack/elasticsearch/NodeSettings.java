package dateline.stack.elasticsearch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elasticsearch.common.settings.Settings;

/**
 * What one node is told when it starts.
 *
 * @param home config and modules, as the build packed them; only read
 * @param folder holds the node's data, logs and temporary files
 * @param httpPort for clients, on 127.0.0.1
 * @param transportPort for other nodes, of which there are none, on 127.0.0.1
 * @param overrides Elasticsearch's own settings by name; they win over ours
 */
record NodeSettings(Path home, Path folder, int httpPort, int transportPort, Map<String, String> overrides) {

    static final String NODE_NAME = "dateline";

    NodeSettings {
        overrides = Map.copyOf(overrides);
    }

    /**
     * Reads {@code HOME FOLDER HTTP_PORT TRANSPORT_PORT [key=value …]}.
     *
     * @throws IllegalArgumentException if one is missing, or is not what its place asks for
     */
    static NodeSettings parse(String... arguments) {
        if (arguments.length < 4) {
            throw new IllegalArgumentException("expected HOME FOLDER HTTP_PORT TRANSPORT_PORT [key=value …]");
        }
        var overrides = new LinkedHashMap<String, String>();
        for (String setting : List.of(arguments).subList(4, arguments.length)) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not a setting of the form key=value: " + setting);
            }
            overrides.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return new NodeSettings(
                Path.of(arguments[0]).toAbsolutePath(),
                Path.of(arguments[1]).toAbsolutePath(),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                overrides);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** Native libraries, laid out as the server looks for them. */
    Path natives() {
        return folder.resolve("native");
    }

    /** Elasticsearch's own settings. */
    Settings toSettings() {
        Settings.Builder settings = Settings.builder()
                .put("path.home", home)
                .put("path.data", data())
                .put("path.logs", logs())
                .put("cluster.name", "dateline")
                .put("node.name", NODE_NAME)
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("transport.port", transportPort)
                // A full disk must not turn a one-node store read-only: there is nowhere to move a shard to.
                .put("cluster.routing.allocation.disk.threshold_enabled", false);
        overrides.forEach(settings::put);
        return settings.build();
    }
}
