package dateline.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends articles on the live lane, one after the other, and watches each become findable. */
final class LiveProbe {

    private static final String SOURCE = "benchmark-live";
    private static final String OWN = "{\"term\":{\"source.id\":\"" + SOURCE + "\"}}";

    /** The query for every article but the probe's. */
    static final String OTHERS = "{\"bool\":{\"must_not\":" + OWN + "}}";

    private final Sender sender;
    private final Search search;

    LiveProbe(Sender sender, Search search) {
        this.sender = sender;
        this.search = search;
    }

    /** The times of those that were found while the condition still held. */
    List<Double> secondsToFound(List<String> articles, BooleanSupplier condition)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (String article : articles) {
            if (!condition.getAsBoolean()) {
                break;
            }
            double time = secondsToFound(own(article));
            if (condition.getAsBoolean()) {
                seconds.add(time);
            }
        }
        return List.copyOf(seconds);
    }

    private double secondsToFound(String article) throws IOException, InterruptedException {
        var watch = Stopwatch.started();
        String id = sender.live(article);
        Waiting.until(
                "live article " + id + " is found",
                () -> search.countArticles("{\"term\":{\"id\":\"" + id + "\"}}") == 1);
        return watch.time().toNanos() / 1e9;
    }

    private static String own(String article) {
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(article);
        json.putObject("source").put("id", SOURCE).put("name", SOURCE);
        return json.toString();
    }
}
