package dateline.benchmark;

import dateline.benchmark.BareEngine.Depth;
import dateline.benchmark.Measure.Amount;
import dateline.benchmark.Search.Document;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One stage after the other with the same articles, each beside its limit. Every service is started when its turn comes, warms up
 * on other articles of the live lane, and is measured on the backfill lane; it runs on afterwards with nothing to do.
 */
final class StagesAlone {

    private static final String INGESTED = Lane.BACKFILL.ingestedTopic();
    private static final String ENRICHED = Lane.BACKFILL.enrichedTopic();
    private static final String INDEX_GROUP = "dateline-index";

    private final Stack stack;
    private final Broker broker;
    private final Table table;
    private final int threads = Math.max(2, Machine.processors());

    StagesAlone(Stack stack, Broker broker, Table table) {
        this.stack = stack;
        this.broker = broker;
        this.table = table;
    }

    /** Afterwards all services run. */
    Sender measure(List<String> warmUp, List<String> articles) throws IOException, InterruptedException {
        var sender = new Sender(stack.start(Service.INGEST).address());
        var _ = sender.batch("warm-up", "live", warmUp);
        Measure ingest = sender.batch("ingest", "backfill", articles);
        Backlog ingested = taken(INGESTED);
        addWithLimit(ingest, new BareBroker(broker).measure(ingested));
        Backlog enriched = enrich(ingested, warmUp.size());
        index(enriched, warmUp.size());
        return sender;
    }

    /** What is on the topic, which is empty afterwards. */
    private Backlog taken(String topic) throws InterruptedException {
        Backlog backlog = broker.read(topic);
        broker.empty(topic);
        return backlog;
    }

    private Backlog enrich(Backlog ingested, int warmUp) throws IOException, InterruptedException {
        var service = stack.start(Service.ENRICH, "--dateline.enrich.workers=" + threads);
        Waiting.until("enrich-service is warm", () -> broker.written(Lane.LIVE.enrichedTopic()) == warmUp);
        Duration time = new Drain(broker, service)
                .of(INGESTED, ingested, () -> () -> broker.written(ENRICHED) == ingested.size());
        Backlog enriched = taken(ENRICHED);
        Measure bare = bareEngine(ingested);
        Amount tokens = bare.work().getFirst();
        addWithLimit(new Measure("enrich", ingested.size(), time, List.of(tokens)), bare);
        return enriched;
    }

    private Measure bareEngine(Backlog ingested) throws InterruptedException {
        var engine = new BareEngine(threads);
        List<String> bodies = ingested.bodies();
        var _ = engine.measure("warm-up", bodies.subList(0, bodies.size() / 5), Depth.ALL_TREES);
        table.add(engine.measure("bare engine, no trees", bodies, Depth.WITHOUT_TREES));
        return engine.measure("bare engine, all trees", bodies, Depth.ALL_TREES);
    }

    private void index(Backlog enriched, int warmUp) throws IOException, InterruptedException {
        var search = new Search(stack.elasticsearch());
        var service = stack.start(Service.INDEX);
        Waiting.until("index-service is warm", () -> search.countArticles("{\"match_all\":{}}") == warmUp);
        Map<String, Integer> before = requests(search);
        Duration time = new Drain(broker, service).of(ENRICHED, enriched, () -> broker.done(INDEX_GROUP, ENRICHED));
        Map<String, Integer> requests = requests(search);
        before.forEach((index, count) -> requests.merge(index, -count, Integer::sum));
        BareBulk bulk = new BareBulk(search, documents(search, enriched), requests);
        addWithLimit(
                new Measure(
                        "index",
                        enriched.size(),
                        time,
                        List.of(new Amount(bulk.count(), "documents"), Amount.megabytes(bulk.bytes()))),
                bulk.measure(enriched.size()));
    }

    private static Map<String, Integer> requests(Search search) throws IOException, InterruptedException {
        Map<String, Integer> requests = new HashMap<>();
        for (String index : Search.indices()) {
            requests.put(index, search.requests(index));
        }
        return requests;
    }

    private static Map<String, List<Document>> documents(Search search, Backlog enriched)
            throws IOException, InterruptedException {
        Map<String, List<Document>> documents = new HashMap<>();
        for (String index : Search.indices()) {
            documents.put(index, search.documents(index, enriched.articleIds()));
        }
        return documents;
    }

    private void addWithLimit(Measure stage, Measure limit) throws InterruptedException {
        long dead = broker.written(Topic.DEAD_LETTERS);
        if (dead > 0) {
            throw new IllegalStateException(dead + " articles became dead letters: the measures mean nothing");
        }
        table.add(limit);
        table.add(stage, limit);
    }
}
