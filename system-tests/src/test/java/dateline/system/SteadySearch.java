package dateline.system;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A reader who never stops asking the aliases, and keeps every answer that is not a whole one. */
final class SteadySearch implements AutoCloseable {

    private static final int PAUSE = 10;

    private final URI elasticsearch;
    private final List<String> aliases;
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger searches = new AtomicInteger();
    private final Thread thread;

    SteadySearch(URI elasticsearch, List<String> aliases) {
        this.elasticsearch = elasticsearch;
        this.aliases = aliases;
        this.thread = Thread.ofPlatform().name("steady-search").start(this::run);
    }

    private void run() {
        try {
            while (true) {
                for (String alias : aliases) {
                    ask(alias);
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            // The end of the test.
        }
    }

    private void ask(String alias) throws InterruptedException {
        try {
            Http.Answer answer = Http.get(elasticsearch.resolve("/" + alias + "/_search?size=1"));
            boolean whole = answer.status() == 200
                    && answer.json().path("_shards").path("failed").asInt(-1) == 0
                    && answer.json().path("hits").path("hits").size() == 1;
            if (!whole) {
                failures.add(alias + ": " + answer.status() + " " + answer.body());
            }
        } catch (IOException e) {
            failures.add(alias + ": " + e);
        }
        searches.incrementAndGet();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    int searches() {
        return searches.get();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
