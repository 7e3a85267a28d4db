package dateline.command;

import dateline.command.stack.StackHeaps;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The largest heaps of the parts. A process holds some 100 to 200 MB beside its heap. */
final class HeapOptions {

    @Option(
            names = "--kafka-heap",
            paramLabel = "SIZE",
            defaultValue = "${env:DATELINE_KAFKA_HEAP:-512m}",
            description = "Default: ${DEFAULT-VALUE}.")
    private String kafka = "";

    @Option(
            names = "--elasticsearch-heap",
            paramLabel = "SIZE",
            defaultValue = "${env:DATELINE_ELASTICSEARCH_HEAP:-1g}",
            description = "Default: ${DEFAULT-VALUE}.")
    private String elasticsearch = "";

    @Option(
            names = "--ingest-heap",
            paramLabel = "SIZE",
            defaultValue = "${env:DATELINE_INGEST_HEAP:-256m}",
            description = "Default: ${DEFAULT-VALUE}.")
    private String ingest = "";

    @Option(
            names = "--enrich-heap",
            paramLabel = "SIZE",
            defaultValue = "${env:DATELINE_ENRICH_HEAP:-1200m}",
            description = "Default: ${DEFAULT-VALUE}.")
    private String enrich = "";

    @Option(
            names = "--index-heap",
            paramLabel = "SIZE",
            defaultValue = "${env:DATELINE_INDEX_HEAP:-384m}",
            description = "Default: ${DEFAULT-VALUE}.")
    private String index = "";

    @Option(
            names = "--query-heap",
            paramLabel = "SIZE",
            defaultValue = "${env:DATELINE_QUERY_HEAP:-256m}",
            description = "Default: ${DEFAULT-VALUE}.")
    private String query = "";

    StackHeaps heaps() {
        Stream.of(kafka, elasticsearch, ingest, enrich, index, query)
                .filter(size -> !size.matches("[1-9][0-9]*[mMgG]"))
                .findFirst()
                .ifPresent(size -> {
                    throw new Failure(Failure.WRONG_USE, "a heap is a size such as 512m or 2g, this is not: " + size);
                });
        return new StackHeaps(kafka, elasticsearch, ingest, enrich, index, query);
    }
}
