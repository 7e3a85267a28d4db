package dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.benchmark.Search.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code _bulk} requests that lie ready as bytes: documents under their ids, those of one article together, without any version
 * or condition.
 */
record PreparedBulk(List<byte[]> bodies) {

    PreparedBulk {
        bodies = List.copyOf(bodies);
    }

    /**
     * Cuts the documents into requests.
     *
     * @param documents by index; they go to the copies of these
     * @param bytes no request but one of a single article is larger
     */
    static PreparedBulk of(Map<String, List<Document>> documents, int bytes) {
        Map<String, ByteArrayOutputStream> articles = new LinkedHashMap<>();
        documents.forEach((index, all) -> {
            for (Document document : all) {
                ByteArrayOutputStream lines =
                        articles.computeIfAbsent(document.articleId(), id -> new ByteArrayOutputStream());
                // Ids are digits, letters and colons: there is nothing to escape.
                lines.writeBytes(
                        ("{\"index\":{\"_index\":\"" + copy(index) + "\",\"_id\":\"" + document.id() + "\"}}\n")
                                .getBytes(UTF_8));
                lines.writeBytes(document.source().getBytes(UTF_8));
                lines.write('\n');
            }
        });
        return new PreparedBulk(joined(articles.values(), bytes));
    }

    private static List<byte[]> joined(Collection<ByteArrayOutputStream> articles, int bytes) {
        List<byte[]> bodies = new ArrayList<>();
        var body = new ByteArrayOutputStream();
        for (ByteArrayOutputStream article : articles) {
            if (body.size() > 0 && body.size() + article.size() > bytes) {
                bodies.add(body.toByteArray());
                body.reset();
            }
            body.writeBytes(article.toByteArray());
        }
        bodies.add(body.toByteArray());
        return bodies;
    }

    /** Where the copies of an index's documents go. */
    static String copy(String index) {
        return "benchmark-" + index;
    }

    /** Sends all, each connection taking the next request that is left; says how long that took. */
    Duration send(Search search, int connections) throws IOException, InterruptedException {
        List<Callable<Void>> requests = bodies.stream()
                .<Callable<Void>>map(body -> () -> {
                    search.bulk(body);
                    return null;
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            var watch = Stopwatch.started();
            List<Future<Void>> answers = threads.invokeAll(requests);
            Duration time = watch.time();
            for (Future<Void> answer : answers) {
                await(answer);
            }
            return time;
        }
    }

    private static void await(Future<Void> answer) throws IOException, InterruptedException {
        try {
            var _ = answer.get();
        } catch (ExecutionException e) {
            throw new IOException("a request failed", e.getCause());
        }
    }
}
