package dateline.command.export;

import dateline.command.elasticsearch.Selection;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands beside an export, so that somebody who gets it later knows what it is and what is not in it. */
public final class Manifest {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode told = JSON.createObjectNode();

    Manifest(
            Finding finding,
            RowFormat format,
            Selection selection,
            Instant started,
            Instant ended,
            Tally tally,
            long matching,
            Readers readers) {
        told.put("what", finding.word()).put("format", format.name().toLowerCase(Locale.ROOT));
        told.put("started", started.toString()).put("ended", ended.toString());
        told.put("alias", finding.alias());
        told.set("filters", JSON.valueToTree(new java.util.TreeMap<>(selection.said())));
        told.set("query", JSON.valueToTree(selection.query()));
        told.put("rows", tally.rows()).put("matching", matching);
        if (finding == Finding.QUOTES) {
            told.put("unknown_speakers", tally.unknownSpeakers());
        }
        told.put("under_display_rule", tally.underDisplayRule());
        told.set("rows_by_generation", JSON.valueToTree(tally.byGeneration()));
        told.set("articles", articles(readers));
        told.putArray("notes")
                .add("Rows are as they were when the export started, in no order.")
                .add("What was withdrawn or hidden until then is not in it.")
                .add("Rows under a display rule of their source (snippet or link) have their texts cut or left empty.");
        ArrayNode columns = told.putArray("columns");
        for (Column column : finding.columns()) {
            columns.addObject().put("name", column.name()).put("meaning", column.meaning());
        }
    }

    private static ObjectNode articles(Readers readers) {
        ObjectNode articles = JSON.createObjectNode();
        articles.put("matching", readers.articles());
        articles.set("read_by", JSON.valueToTree(readers.extractors()));
        articles.set("without_all_findings", JSON.valueToTree(readers.incomplete()));
        return articles;
    }

    /**
     * As indented JSON.
     *
     * @param file name and hash of the rows; null where they went elsewhere
     */
    public String json(@Nullable Map<String, String> file) {
        ObjectNode all = JSON.createObjectNode();
        if (file != null) {
            all.set("file", JSON.valueToTree(file));
        }
        all.setAll(told);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }
}
