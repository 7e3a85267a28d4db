package dateline.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Adds up over rounds what was spent in first writes and in writes of the same again: processor time, and time inside the node. */
final class Spent {

    /** A measured piece of work. */
    interface Work {
        Duration run() throws IOException, InterruptedException;
    }

    /** What is counted, in seconds so far. */
    interface Meters {
        Map<String, Double> read() throws IOException, InterruptedException;
    }

    private static final List<String> STEPS = List.of("decode", "read", "documents", "articles", "children");

    private final List<Meters> meters;
    private final List<Map<String, Double>> first = new ArrayList<>();
    private final List<Map<String, Double>> again = new ArrayList<>();

    Spent(List<Meters> meters) {
        this.meters = List.copyOf(meters);
    }

    /** For rounds of which only the time counts. */
    static Spent nothing() {
        return new Spent(List.of());
    }

    Duration first(Work work) throws IOException, InterruptedException {
        return run(work, first);
    }

    Duration again(Work work) throws IOException, InterruptedException {
        return run(work, again);
    }

    private Duration run(Work work, List<Map<String, Double>> rounds) throws IOException, InterruptedException {
        Map<String, Double> before = read();
        Duration time = work.run();
        Map<String, Double> spent = read();
        before.forEach((what, seconds) -> spent.merge(what, -seconds, Double::sum));
        rounds.add(spent);
        return time;
    }

    /** Medians over the rounds, in seconds: of first writes and of writes of the same again. */
    Map<String, double[]> medians() {
        Map<String, double[]> medians = new LinkedHashMap<>();
        for (String what : first.getFirst().keySet()) {
            medians.put(what, new double[] {median(first, what), median(again, what)});
        }
        return medians;
    }

    private static double median(List<Map<String, Double>> rounds, String what) {
        double[] sorted = rounds.stream()
                .mapToDouble(round -> round.getOrDefault(what, 0.0))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private Map<String, Double> read() throws IOException, InterruptedException {
        Map<String, Double> read = new LinkedHashMap<>();
        for (Meters some : meters) {
            read.putAll(some.read());
        }
        return read;
    }

    /** Processor time of processes, by name. */
    static Meters processors(Map<String, Long> processes) {
        return () -> {
            Map<String, Double> read = new LinkedHashMap<>();
            processes.forEach((name, pid) -> read.put("processor: " + name, Machine.processorSeconds(pid)));
            read.put(
                    "processor: this client",
                    Machine.processorSeconds(ProcessHandle.current().pid()));
            return read;
        };
    }

    /** What the node says of its work on indices; threads side by side add up. */
    static Meters of(Search search, String indices) {
        return () -> {
            JsonNode work = search.work(indices);
            Map<String, Double> read = new LinkedHashMap<>();
            read.put("node: writing", seconds(work, "indexing", "index_time_in_millis"));
            read.put("node: reading by id", seconds(work, "get", "time_in_millis"));
            read.put("node: refreshing", seconds(work, "refresh", "total_time_in_millis"));
            read.put("node: merging", seconds(work, "merges", "total_time_in_millis"));
            return read;
        };
    }

    private static double seconds(JsonNode work, String group, String field) {
        return work.path(group).path(field).asDouble() / 1e3;
    }

    /** The steps of index-service by its own clocks; threads side by side add up. */
    static Meters steps(RunningService service) {
        var http = new Http(service.address());
        return () -> {
            Map<String, Double> read = new LinkedHashMap<>();
            for (String step : STEPS) {
                JsonNode timer = http.get("/actuator/metrics/dateline.index.step?tag=step:" + step);
                for (JsonNode measurement : timer.path("measurements")) {
                    if (measurement.path("statistic").asString().equals("TOTAL_TIME")) {
                        read.put("step: " + step, measurement.path("value").asDouble());
                    }
                }
            }
            return read;
        };
    }
}
