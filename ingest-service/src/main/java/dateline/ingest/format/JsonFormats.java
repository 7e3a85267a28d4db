package dateline.ingest.format;

import dateline.ingest.json.JsonArticle;
import dateline.ingest.json.JsonFormat;
import dateline.ingest.json.JsonLinesFormat;
import dateline.ingest.json.JsonObjects;
import dateline.ingest.ninjs.NinjsArticle;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Format;
import dateline.ingest.reader.Format.Syntax;
import dateline.ingest.reader.Format.Unit;
import dateline.ingest.reader.JsonStart;
import dateline.ingest.reader.JsonStart.Shape;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The formats whose articles are objects of JSON. */
final class JsonFormats {

    /** A long line may be the only one, or the first of many: read as lines it is right in either case. */
    private static final Set<Shape> IN_LINES = Set.of(Shape.LINES, Shape.UNENDED);

    private JsonFormats() {}

    /** ninjs goes before our own JSON, also where lines of JSON are declared. */
    static List<Format> all(DocumentLimits limits) {
        JsonObjects ours = new JsonArticle();
        return List.of(
                ninjs(limits),
                ninjsLines(limits),
                json(limits, ours),
                jsonLines(limits, ours, start -> !NinjsArticle.begins(start)));
    }

    /** JSON whose objects mean something else than they do here. */
    static List<Format> of(DocumentLimits limits, JsonObjects objects) {
        return List.of(json(limits, objects), jsonLines(limits, objects, start -> true));
    }

    private static Format ninjs(DocumentLimits limits) {
        return new Format(
                "ninjs",
                Syntax.JSON,
                Set.of("application/ninjs+json"),
                Set.of("ninjs"),
                Unit.ITEM,
                start -> start.json()
                        .filter(json -> !IN_LINES.contains(json.shape()))
                        .filter(NinjsArticle::begins)
                        .isPresent(),
                new JsonFormat(limits, new NinjsArticle()));
    }

    private static Format ninjsLines(DocumentLimits limits) {
        return new Format(
                "ninjs one a line",
                Syntax.JSON,
                Set.of(),
                Set.of(),
                Unit.LINE,
                start -> start.json().filter(NinjsArticle::begins).isPresent(),
                new JsonLinesFormat(limits, new NinjsArticle()));
    }

    private static Format json(DocumentLimits limits, JsonObjects objects) {
        return new Format(
                "JSON",
                Syntax.JSON,
                Set.of("application/json"),
                Set.of("json"),
                Unit.ITEM,
                start ->
                        start.json().filter(json -> json.shape() != Shape.LINES).isPresent(),
                new JsonFormat(limits, objects));
    }

    private static Format jsonLines(DocumentLimits limits, JsonObjects objects, Predicate<JsonStart> meant) {
        return new Format(
                "JSON Lines",
                Syntax.JSON,
                Set.of(
                        "application/x-ndjson",
                        "application/ndjson",
                        "application/jsonl",
                        "application/x-jsonl",
                        "application/jsonlines",
                        "application/x-jsonlines"),
                Set.of("jsonl", "ndjson"),
                Unit.LINE,
                start -> start.json()
                        .filter(json -> json.shape() != Shape.LIST)
                        .filter(meant)
                        .isPresent(),
                new JsonLinesFormat(limits, objects));
    }
}
