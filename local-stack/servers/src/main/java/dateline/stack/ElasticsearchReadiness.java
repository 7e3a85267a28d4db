package dateline.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Ready is a node whose every primary shard has started: health yellow, as a lone node has no replicas. */
record ElasticsearchReadiness(URI uri) implements Readiness {

    @Override
    public boolean answers(Duration limit) throws InterruptedException {
        URI health = uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=" + limit.toMillis() + "ms");
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(limit).build()) {
            var request =
                    HttpRequest.newBuilder(health).timeout(limit.plusSeconds(1)).build();
            // 408 when the status was not reached in time
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
