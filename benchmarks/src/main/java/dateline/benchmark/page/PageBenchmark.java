package dateline.benchmark.page;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times the pages and searches of a running query-service, and in turns with them a bare search of the node under it for ten articles.
 * What is asked for comes from the index itself: the people whom most articles name, and articles about them.
 */
public final class PageBenchmark {

    private static final int USUAL_ROUNDS = 15;
    private static final int WARM_UP = 5;
    private static final int PEOPLE = 5;
    private static final String USAGE = "benchmarks/pages QUERY-URL ELASTICSEARCH-URL [--rounds N]";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI query;
    private final URI node;
    private final int rounds;

    private PageBenchmark(URI query, URI node, int rounds) {
        this.query = query;
        this.node = node;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2 && !(arguments.length == 4 && arguments[2].equals("--rounds"))) {
            System.err.println("usage: " + USAGE);
            System.exit(2);
        }
        int rounds = arguments.length == 4 ? Integer.parseInt(arguments[3]) : USUAL_ROUNDS;
        new PageBenchmark(URI.create(arguments[0]), URI.create(arguments[1]), rounds).run(System.out);
    }

    private void run(PrintStream out) throws IOException, InterruptedException {
        List<String> people = people();
        out.printf(
                "%d articles; %d rounds after %d, over %d people%n%n",
                json(node.resolve("/news-articles/_count")).path("count").asInt(), rounds, WARM_UP, people.size());
        out.println("| Asked for | Median ms | Slowest ms | Of the bare search |");
        out.println("|---|---:|---:|---:|");
        Map<String, double[]> times = times(requests(people));
        double bare = median(times.getOrDefault("bare search of the node", new double[] {1}));
        times.forEach((what, millis) -> out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.1f |%n",
                what,
                median(millis),
                millis[millis.length - 1],
                median(millis) / bare));
    }

    /** What is asked for, by what it is called: in each round the next of its addresses. */
    private Map<String, List<URI>> requests(List<String> people) throws IOException, InterruptedException {
        Map<String, List<URI>> requests = new LinkedHashMap<>();
        requests.put("bare search of the node", node("/news-articles/_search?size=10&q=body:(", people, ")"));
        requests.put("page: search", pages("/?q=", people, ""));
        requests.put("page: quotes of somebody", pages("/?tab=quotes&who=", people, ""));
        requests.put("page: article", articles(people));
        requests.put("page: person", pages("/people/", people, ""));
        requests.put("page: timeline of somebody", pages("/timeline?who=", people, ""));
        requests.put("page: timeline of everything", List.of(query.resolve("/timeline")));
        requests.put("page: stages", List.of(query.resolve("/stages")));
        requests.put("API: articles", pages("/v1/articles?q=", people, ""));
        requests.put("API: quotes of somebody", pages("/v1/quotes?who=", people, ""));
        requests.put("API: timeline of somebody", pages("/v1/timeline?who=", people, ""));
        requests.put(
                "API: counts by speaker, source and month",
                List.of(query.resolve("/v1/counts?of=quotes&by=speaker,source,month")));
        return requests;
    }

    private List<String> people() throws IOException, InterruptedException {
        String aggregation =
                "{\"size\":0,\"aggs\":{\"people\":{\"terms\":{\"field\":\"people\",\"size\":" + PEOPLE + "}}}}";
        JsonNode answer = JsonMapper.shared()
                .readTree(http.send(
                                HttpRequest.newBuilder(node.resolve("/news-articles/_search"))
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString(aggregation))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body());
        List<String> people = answer.path("aggregations")
                .path("people")
                .path("buckets")
                .valueStream()
                .map(bucket -> bucket.path("key").asString())
                .toList();
        if (people.isEmpty()) {
            throw new IOException("nobody is named in the articles of " + node + ": feed some first");
        }
        return people;
    }

    private List<URI> articles(List<String> people) throws IOException, InterruptedException {
        List<URI> articles = new ArrayList<>();
        for (URI search : node("/news-articles/_search?size=3&_source=id&q=people.text:(", people, ")")) {
            json(search)
                    .path("hits")
                    .path("hits")
                    .forEach(hit -> articles.add(
                            query.resolve("/articles/" + hit.path("_id").asString())));
        }
        return articles;
    }

    private List<URI> pages(String before, List<String> people, String after) {
        return addresses(query, before, people, after);
    }

    private List<URI> node(String before, List<String> people, String after) {
        return addresses(node, before, people, after);
    }

    private static List<URI> addresses(URI base, String before, List<String> people, String after) {
        return people.stream()
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .map(name -> base.resolve(before + name + after))
                .toList();
    }

    private Map<String, double[]> times(Map<String, List<URI>> requests) throws IOException, InterruptedException {
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Map.Entry<String, List<URI>> asked : requests.entrySet()) {
                List<URI> addresses = asked.getValue();
                double millis = millis(addresses.get(Math.floorMod(round, addresses.size())));
                if (round >= 0) {
                    times.computeIfAbsent(asked.getKey(), what -> new double[rounds])[round] = millis;
                }
            }
        }
        times.values().forEach(Arrays::sort);
        return times;
    }

    private double millis(URI address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        get(address);
        return (System.nanoTime() - start) / 1e6;
    }

    private JsonNode json(URI address) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(address));
    }

    private String get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " was answered by " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
