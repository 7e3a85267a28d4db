package dateline.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How to run the Elasticsearch node.
 *
 * @param folder its data and temporary files; made when it does not exist
 * @param log takes what the node prints
 * @param port of HTTP, on 127.0.0.1
 * @param transportPort for other nodes, of which there are none, on 127.0.0.1
 * @param heap the whole heap from the start, e.g. {@code 512m}
 * @param jvmOptions of the JVM, beside the heap and what the node cannot do without
 * @param overrides Elasticsearch's own settings by name, for what the stack's defaults do not suit
 */
public record ElasticsearchSettings(
        Path folder,
        Path log,
        int port,
        int transportPort,
        String heap,
        List<String> jvmOptions,
        Map<String, String> overrides) {

    /** Copies what it is given. */
    public ElasticsearchSettings {
        jvmOptions = List.copyOf(jvmOptions);
        overrides = Map.copyOf(overrides);
    }

    /** The defaults: 512 MiB of heap, the log beside the data. */
    public static ElasticsearchSettings in(Path folder, int port, int transportPort) {
        return new ElasticsearchSettings(
                folder, folder.resolve("elasticsearch.log"), port, transportPort, "512m", List.of(), Map.of());
    }

    /** With another file for the log. */
    public ElasticsearchSettings withLog(Path file) {
        return new ElasticsearchSettings(folder, file, port, transportPort, heap, jvmOptions, overrides);
    }

    /** With another heap. */
    public ElasticsearchSettings withHeap(String whole) {
        return new ElasticsearchSettings(folder, log, port, transportPort, whole, jvmOptions, overrides);
    }

    /** With options of the JVM added. */
    public ElasticsearchSettings withJvmOptions(List<String> more) {
        var all = new ArrayList<>(jvmOptions);
        all.addAll(more);
        return new ElasticsearchSettings(folder, log, port, transportPort, heap, all, overrides);
    }
}
