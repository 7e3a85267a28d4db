package dateline.query.elasticsearch;

import dateline.query.change.Position.Mark;
import dateline.query.change.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The shards behind the aliases, and how far each has come. */
final class Shards {

    private static final String FIGURES =
            "indices.*.uuid,indices.*.shards.*.routing.primary," + "indices.*.shards.*.seq_no.global_checkpoint";

    private final Searches searches;

    Shards(Searches searches) {
        this.searches = searches;
    }

    /**
     * A shard as it stands.
     *
     * @param name of its index
     * @param index identity of its index
     * @param checkpoint the last operation that is done together with all before it
     */
    record Shard(Stream of, String name, String index, int number, long checkpoint) {

        Mark at(long sequence) {
            return new Mark(of, index, number, sequence);
        }
    }

    List<Shard> of(List<Stream> streams) {
        String aliases = streams.stream().map(Indices::of).collect(Collectors.joining(","));
        JsonNode indices = searches.get("/" + aliases + "/_stats?level=shards&filter_path=" + FIGURES)
                .path("indices");
        List<Shard> shards = new ArrayList<>();
        for (Stream stream : streams) {
            indices.properties().stream()
                    .filter(index -> index.getKey().startsWith(Indices.of(stream) + "-"))
                    .forEach(index -> shards.addAll(shards(stream, index.getKey(), index.getValue())));
        }
        return shards;
    }

    private static List<Shard> shards(Stream stream, String name, JsonNode index) {
        List<Shard> shards = new ArrayList<>();
        index.path("shards")
                .properties()
                .forEach(shard -> shard.getValue().forEach(copy -> {
                    if (copy.path("routing").path("primary").asBoolean(false)) {
                        shards.add(new Shard(
                                stream,
                                name,
                                index.path("uuid").asString(""),
                                Integer.parseInt(shard.getKey()),
                                copy.path("seq_no").path("global_checkpoint").asLong(-1)));
                    }
                }));
        return shards;
    }
}
