package dateline.system;

import dateline.stack.JvmSpec;
import dateline.stack.LocalStack;
import dateline.stack.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts services of this checkout on a broker.
 *
 * @param bootstrapServers of the broker
 * @param folder for logs and data
 */
record Launcher(String bootstrapServers, Path folder) {

    /** Returns before the service is ready. The name is the log's, and has to be its own in the folder. */
    RunningService start(Part part, String name, List<String> arguments) {
        return start(part, name, List.of(), arguments);
    }

    /** An ingest-service that is told in options of its JVM, too, what it takes; with receipts of its own. */
    RunningService ingest(String name, List<String> options, List<String> arguments) {
        return start(
                Part.INGEST,
                "ingest-" + name,
                options,
                Stream.concat(Stream.of("--dateline.ingest.data=" + folder.resolve(name)), arguments.stream())
                        .toList());
    }

    /** An ingest-service with receipts of its own. */
    RunningService ingest(String name, String... arguments) {
        return ingest(name, List.of(), List.of(arguments));
    }

    private RunningService start(Part part, String name, List<String> options, List<String> arguments) {
        LocalStack stack = new LocalStack(Checkout.home());
        int port = Ports.free();
        JvmSpec spec = JvmSpec.ofJar(name, part.jar(Checkout.home()), folder.resolve(name + ".log"))
                .withOptions(part.options())
                .withOptions(options)
                .withArguments(List.of("--server.port=" + port, "--spring.kafka.bootstrap-servers=" + bootstrapServers))
                .withArguments(arguments);
        return new RunningService(stack, spec, URI.create("http://127.0.0.1:" + port));
    }
}
