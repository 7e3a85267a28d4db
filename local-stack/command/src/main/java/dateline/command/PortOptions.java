package dateline.command;

import dateline.command.stack.StackPorts;
import picocli.CommandLine.Option;

/** Where the parts of the stack listen, all on 127.0.0.1. Each option has an environment variable too. */
final class PortOptions {

    private static final int MOST = 65_535;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "${env:DATELINE_KAFKA_PORT:-9092}",
            description = "Default: ${DEFAULT-VALUE}.")
    private int kafka;

    @Option(
            names = "--kafka-controller-port",
            paramLabel = "PORT",
            defaultValue = "${env:DATELINE_KAFKA_CONTROLLER_PORT:-9093}",
            description = "Default: ${DEFAULT-VALUE}.")
    private int kafkaController;

    @Option(
            names = "--elasticsearch-port",
            paramLabel = "PORT",
            defaultValue = "${env:DATELINE_ELASTICSEARCH_PORT:-9200}",
            description = "Default: ${DEFAULT-VALUE}.")
    private int elasticsearch;

    @Option(
            names = "--elasticsearch-transport-port",
            paramLabel = "PORT",
            defaultValue = "${env:DATELINE_ELASTICSEARCH_TRANSPORT_PORT:-9300}",
            description = "Default: ${DEFAULT-VALUE}.")
    private int elasticsearchTransport;

    @Option(
            names = "--ingest-port",
            paramLabel = "PORT",
            defaultValue = "${env:DATELINE_INGEST_PORT:-8081}",
            description = "Default: ${DEFAULT-VALUE}.")
    private int ingest;

    @Option(
            names = "--enrich-port",
            paramLabel = "PORT",
            defaultValue = "${env:DATELINE_ENRICH_PORT:-8082}",
            description = "Of its health and figures. Default: ${DEFAULT-VALUE}.")
    private int enrich;

    @Option(
            names = "--index-port",
            paramLabel = "PORT",
            defaultValue = "${env:DATELINE_INDEX_PORT:-8083}",
            description = "Of its health and figures. Default: ${DEFAULT-VALUE}.")
    private int index;

    @Option(
            names = "--query-port",
            paramLabel = "PORT",
            defaultValue = "${env:DATELINE_QUERY_PORT:-8084}",
            description = "Of the pages and the API for readers. Default: ${DEFAULT-VALUE}.")
    private int query;

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            defaultValue = "${env:DATELINE_PORT_OFFSET:-0}",
            description = "Added to every port, for a second stack beside a first. Default: ${DEFAULT-VALUE}.")
    private int offset;

    StackPorts ports() {
        StackPorts ports = new StackPorts(
                        kafka, kafkaController, elasticsearch, elasticsearchTransport, ingest, enrich, index, query)
                .plus(offset);
        ports.all().stream().filter(port -> port < 1 || port > MOST).findFirst().ifPresent(port -> {
            throw new Failure(Failure.WRONG_USE, "a port is between 1 and " + MOST + ", this is not: " + port);
        });
        if (ports.all().stream().distinct().count() < ports.all().size()) {
            throw new Failure(Failure.WRONG_USE, "two parts cannot have the same port: " + ports);
        }
        return ports;
    }
}
