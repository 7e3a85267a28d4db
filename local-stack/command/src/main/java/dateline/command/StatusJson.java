package dateline.command;

import dateline.command.stack.PartState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Status as programs read it: {@code .kafka.bootstrap}, {@code .elasticsearch.url}, {@code .stages.enrich.live.lag}. */
final class StatusJson {

    private static final JsonMapper JSON = new JsonMapper();

    private StatusJson() {}

    static String of(StackFigures figures) {
        ObjectNode root = JSON.createObjectNode();
        root.put("running", figures.stack() != null);
        root.put("data", figures.data());
        if (figures.stack() != null) {
            ObjectNode supervisor = root.putObject("supervisor");
            supervisor.put("pid", figures.stack().pid());
            supervisor.put("startedAt", figures.stack().startedAt().toString());
        }
        put(root.putObject("kafka"), "bootstrap", figures.addresses().kafka());
        put(root.putObject("elasticsearch"), "url", figures.addresses().elasticsearch());
        put(root.putObject("ingest"), "url", figures.addresses().ingest());
        figures.parts().forEach(part -> part(root, part));
        ObjectNode stages = root.putObject("stages");
        figures.stages().forEach(stage -> stage(stages, stage));
        put(root, "articles", figures.articles());
        ObjectNode seconds = root.putObject("secondsToSearchable");
        seconds.put("articles", figures.seconds().size());
        figures.medianSeconds().ifPresent(value -> seconds.put("median", value));
        figures.slowestSeconds().ifPresent(value -> seconds.put("slowest", value));
        var feeds = root.putArray("feeds");
        figures.feeds().forEach(feed -> feeds.add(feed.whole()));
        var sources = root.putArray("sources");
        figures.sources().forEach(source -> sources.add(source.whole()));
        var troubles = root.putArray("troubles");
        figures.troubles().forEach(troubles::add);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void part(ObjectNode root, PartFigures part) {
        PartState state = part.state();
        ObjectNode node = root.withObjectProperty(state.name());
        if (!node.has("url") && !node.has("bootstrap")) {
            node.put("url", state.address());
        }
        node.put("state", part.word());
        node.put("phase", state.phase().name().toLowerCase(Locale.ROOT));
        put(node, "pid", state.pid());
        node.put("port", state.port());
        put(node, "memoryBytes", part.memory());
        node.put("restarts", state.restarts());
        node.put("since", state.since().toString());
        put(node, "trouble", state.trouble());
    }

    private static void stage(ObjectNode stages, StageFigures stage) {
        ObjectNode node = stages.withObjectProperty(stage.stage()).putObject(stage.laneName());
        put(node, "in", stage.in());
        put(node, "out", stage.out());
        put(node, "dead", stage.dead());
        put(node, "lag", stage.lag());
    }

    private static void put(ObjectNode node, String name, @Nullable Long value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
