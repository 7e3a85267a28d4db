package dateline.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The command: one request of any size, made as it is sent, to ingest-service with the heap that it has by default, over a real
 * broker.
 */
final class StreamBenchmark {

    static final String USAGE = "benchmarks/stream warc|ndjson [--megabytes N]";
    private static final int USUAL_MEGABYTES = 200;

    private StreamBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        boolean usual = arguments.length == 1;
        if (!usual && !(arguments.length == 3 && arguments[1].equals("--megabytes"))) {
            System.err.println("usage: " + USAGE);
            System.exit(2);
        }
        long bytes = (usual ? USUAL_MEGABYTES : Long.parseLong(arguments[2])) * 1_000_000;
        switch (arguments[0]) {
            case "warc" -> run(GeneratedStream.warc(bytes), "application/warc");
            case "ndjson" -> run(GeneratedStream.ndjson(bytes), "application/x-ndjson");
            default -> throw new IllegalArgumentException("usage: " + USAGE);
        }
    }

    private static void run(GeneratedStream stream, String contentType) throws IOException, InterruptedException {
        try (Stack stack = Stack.startWithoutElasticsearch(Path.of(System.getProperty("dateline.home", "")));
                HttpClient client = HttpClient.newHttpClient()) {
            RunningService ingest = stack.start(Service.INGEST);
            System.out.printf("%s, options %s, load %s%n", contentType, Service.INGEST.options(), Machine.load());
            var watch = Stopwatch.started();
            HttpResponse<String> sum =
                    client.send(request(ingest.address(), contentType, stream), BodyHandlers.ofString());
            double seconds = watch.time().toNanos() / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "status %d, %s%n%.0f MB in %.0f s, %.1f MB/s; peak resident memory of ingest-service %.0f MB; load %s%n",
                    sum.statusCode(),
                    sum.body(),
                    stream.bytes() / 1e6,
                    seconds,
                    stream.bytes() / 1e6 / seconds,
                    Machine.peakMemory(ingest.process().pid()).orElse(0) / 1e6,
                    Machine.load());
        }
    }

    private static HttpRequest request(URI ingest, String contentType, GeneratedStream stream) {
        return HttpRequest.newBuilder(ingest.resolve("/v1/articles:batch?lane=backfill"))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofInputStream(() -> stream))
                .build();
    }
}
