package dateline.command.stack;

import dateline.stack.Ports;
import java.util.List;

/** The ports of the parts, all on 127.0.0.1. */
public record StackPorts(
        int kafka,
        int kafkaController,
        int elasticsearch,
        int elasticsearchTransport,
        int ingest,
        int enrich,
        int index,
        int query) {

    /**
     * Checks them before anything is started.
     *
     * @throws dateline.stack.StackException if one is taken, naming the option that chooses another
     */
    public void requireFree() {
        Ports.requireFree("Kafka", kafka, "--kafka-port");
        Ports.requireFree("Kafka's controller", kafkaController, "--kafka-controller-port");
        Ports.requireFree("Elasticsearch", elasticsearch, "--elasticsearch-port");
        Ports.requireFree("Elasticsearch's transport", elasticsearchTransport, "--elasticsearch-transport-port");
        Ports.requireFree("ingest", ingest, "--ingest-port");
        Ports.requireFree("enrich", enrich, "--enrich-port");
        Ports.requireFree("index", index, "--index-port");
        Ports.requireFree("query", query, "--query-port");
    }

    /** All of them. */
    public List<Integer> all() {
        return List.of(kafka, kafkaController, elasticsearch, elasticsearchTransport, ingest, enrich, index, query);
    }

    /** All of them moved by the same number. */
    public StackPorts plus(int offset) {
        return new StackPorts(
                kafka + offset,
                kafkaController + offset,
                elasticsearch + offset,
                elasticsearchTransport + offset,
                ingest + offset,
                enrich + offset,
                index + offset,
                query + offset);
    }
}
