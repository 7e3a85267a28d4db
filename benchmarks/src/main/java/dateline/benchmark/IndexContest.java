package dateline.benchmark;

import dateline.benchmark.Search.Document;
import dateline.topic.Lane;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * index-service and bare requests with the same documents on the same node, in turns. A round of each writes to empty indices,
 * then writes the same once more.
 */
final class IndexContest {

    /** The times of one round. */
    record Round(Duration first, Duration again) {}

    private static final String TOPIC = Lane.BACKFILL.enrichedTopic();
    private static final String GROUP = "dateline-index";

    private final Search search;
    private final Broker broker;
    private final Backlog messages;

    IndexContest(Search search, Broker broker, Backlog messages) {
        this.search = search;
        this.broker = broker;
        this.messages = messages;
    }

    int articles() {
        return messages.size();
    }

    /** Articles a second. */
    double rate(Duration time) {
        return messages.size() / (time.toNanos() / 1e9);
    }

    /** What the service has written, by index. */
    Map<String, List<Document>> documents() throws IOException, InterruptedException {
        Map<String, List<Document>> documents = new HashMap<>();
        for (String index : Search.indices()) {
            documents.put(index, search.documents(index, messages.articleIds()));
        }
        return documents;
    }

    Round ours(RunningService service, Spent spent) throws IOException, InterruptedException {
        for (String index : Search.indices()) {
            search.renew(index);
        }
        return new Round(spent.first(() -> drain(service)), spent.again(() -> drain(service)));
    }

    Round bare(PreparedBulk bulk, int connections, Spent spent) throws IOException, InterruptedException {
        for (String index : Search.indices()) {
            search.makeLike(index, PreparedBulk.copy(index));
        }
        var round = new Round(
                spent.first(() -> bulk.send(search, connections)), spent.again(() -> bulk.send(search, connections)));
        for (String index : Search.indices()) {
            requireSame(index);
            search.delete(PreparedBulk.copy(index));
        }
        return round;
    }

    /** How long the service takes for all messages. */
    Duration drain(RunningService service) throws IOException, InterruptedException {
        Duration time = new Drain(broker, service).of(TOPIC, messages, () -> broker.done(GROUP, TOPIC));
        broker.empty(TOPIC);
        return time;
    }

    private void requireSame(String index) throws IOException, InterruptedException {
        long ours = search.count(index);
        long bare = search.count(PreparedBulk.copy(index));
        if (ours != bare) {
            throw new IllegalStateException(index + " has " + ours + " documents, its copy " + bare);
        }
    }

    /** The middle one by each of its times. */
    static Round median(List<Round> rounds) {
        return new Round(
                middle(rounds.stream().map(Round::first).toList()),
                middle(rounds.stream().map(Round::again).toList()));
    }

    /** The best medians of several ways, whichever way each of them is from. */
    static Round fastest(Collection<List<Round>> ways) {
        List<Round> medians = ways.stream().map(IndexContest::median).toList();
        return new Round(
                Collections.min(medians.stream().map(Round::first).toList()),
                Collections.min(medians.stream().map(Round::again).toList()));
    }

    private static Duration middle(List<Duration> times) {
        List<Duration> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }
}
