package dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.benchmark.Search.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Limit of index: the same documents sent to fresh indices of the same mapping, under their ids, but without reading first and
 * without versions or conditions. Each index has a part in as many requests as when the service wrote to it.
 */
final class BareBulk {

    private static final int ROUNDS = 3;

    private final Search search;
    private final Map<String, List<Document>> documents;
    private final Map<String, Integer> requests;

    /** Keys are names of indices. */
    BareBulk(Search search, Map<String, List<Document>> documents, Map<String, Integer> requests) {
        this.search = search;
        this.documents = new TreeMap<>(documents);
        this.requests = Map.copyOf(requests);
    }

    int count() {
        return documents.values().stream().mapToInt(List::size).sum();
    }

    long bytes() {
        return documents.values().stream()
                .flatMap(List::stream)
                .mapToLong(document -> document.source().getBytes(UTF_8).length)
                .sum();
    }

    Measure measure(int articles) throws IOException, InterruptedException {
        List<byte[]> bodies = bodies();
        // The first is to warm up.
        var _ = send(bodies);
        List<Measure> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Measure(
                    "bare `_bulk`",
                    articles,
                    send(bodies),
                    List.of(new Measure.Amount(count(), "documents"), Measure.Amount.megabytes(bytes()))));
        }
        return Measure.median(rounds);
    }

    private Duration send(List<byte[]> bodies) throws IOException, InterruptedException {
        for (String index : documents.keySet()) {
            search.makeLike(index, copy(index));
        }
        var watch = Stopwatch.started();
        for (byte[] body : bodies) {
            search.bulk(body);
        }
        Duration time = watch.time();
        for (String index : documents.keySet()) {
            search.delete(copy(index));
        }
        return time;
    }

    private List<byte[]> bodies() throws IOException {
        List<byte[]> bodies = new ArrayList<>();
        for (Map.Entry<String, List<Document>> entry : documents.entrySet()) {
            List<Document> all = entry.getValue();
            int parts = Math.max(1, requests.getOrDefault(entry.getKey(), 1));
            for (int part = 0; part < parts; part++) {
                int from = part * all.size() / parts;
                int to = (part + 1) * all.size() / parts;
                if (from < to) {
                    bodies.add(body(copy(entry.getKey()), all.subList(from, to)));
                }
            }
        }
        return bodies;
    }

    private static byte[] body(String index, List<Document> documents) throws IOException {
        var body = new ByteArrayOutputStream();
        for (Document document : documents) {
            // Ids are digits, letters and colons: there is nothing to escape.
            String action = "{\"index\":{\"_index\":\"" + index + "\",\"_id\":\"" + document.id() + "\"}}\n";
            body.write(action.getBytes(UTF_8));
            body.write(document.source().getBytes(UTF_8));
            body.write('\n');
        }
        return body.toByteArray();
    }

    private static String copy(String index) {
        return "benchmark-" + index;
    }
}
