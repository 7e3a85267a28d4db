package dateline.command.sources;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A source as ingest tells it; {@code GET /v1/openapi.yaml} there says what each field means.
 *
 * @param known whether anything is set of it; of others only articles came
 * @param credentials none, set, or missing where they cannot be had
 * @param whole everything that was told
 */
public record KeptSource(
        String id,
        @Nullable String name,
        @Nullable String zone,
        @Nullable String language,
        @Nullable String display,
        @Nullable String retention,
        boolean known,
        boolean fixed,
        String credentials,
        @Nullable String credentialsTrouble,
        int taken,
        int summaries,
        boolean mostlySummaries,
        JsonNode whole) {

    /** All sources of a list as ingest tells it. */
    public static List<KeptSource> list(JsonNode list) {
        List<KeptSource> sources = new ArrayList<>();
        list.path("sources").forEach(source -> sources.add(of(source)));
        return List.copyOf(sources);
    }

    static KeptSource of(JsonNode source) {
        String trouble = text(source, "credentialsTrouble");
        return new KeptSource(
                source.path("id").asString(""),
                text(source, "name"),
                text(source, "zone"),
                text(source, "language"),
                text(source, "display"),
                text(source, "retention"),
                source.path("known").asBoolean(false),
                source.path("fixed").asBoolean(false),
                trouble != null ? "missing" : source.has("credentials") ? "set" : "none",
                trouble,
                source.path("taken").asInt(0),
                source.path("summaries").asInt(0),
                source.path("mostlySummaries").asBoolean(false),
                source);
    }

    private static @Nullable String text(JsonNode source, String field) {
        return source.has(field) ? source.path(field).asString("") : null;
    }
}
