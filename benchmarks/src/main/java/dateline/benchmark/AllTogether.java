package dateline.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** All services at once, from the first byte sent to the last article found, and single live articles at the same time. */
final class AllTogether {

    private final Sender sender;
    private final Search search;

    AllTogether(Sender sender, Search search) {
        this.sender = sender;
        this.search = search;
    }

    /**
     * What was seen.
     *
     * @param live seconds from sent to found of each live article that was sent and found while the backfill lane was full
     */
    record Seen(Measure backfill, List<Double> live) {}

    Seen measure(List<String> articles, List<String> live) throws IOException, InterruptedException {
        var probe = new LiveProbe(sender, search);
        long wanted = search.countArticles(LiveProbe.OTHERS) + articles.size();
        var full = new AtomicBoolean(true);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            var watch = Stopwatch.started();
            var _ = sender.batch("feed", "backfill", articles);
            Callable<List<Double>> probing = () -> probe.secondsToFound(live, full::get);
            Future<List<Double>> seconds = beside.submit(probing);
            Waiting.until("all articles are found", () -> search.countArticles(LiveProbe.OTHERS) >= wanted);
            var backfill = new Measure("all together", articles.size(), watch.time(), List.of());
            full.set(false);
            return new Seen(backfill, seconds.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("the live articles failed", e.getCause());
        }
    }
}
