package dateline.query.elasticsearch;

import dateline.article.Display;
import dateline.article.Excerpt;
import dateline.query.found.Excerpted;
import dateline.query.found.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Pieces of a text that Elasticsearch chooses, so that whole texts need not be sent, by the rule of the source. */
final class Highlights {

    /** A lead, somewhat longer than the longest snippet, which is cut here. */
    private static final int LEAD = 320;

    private static final String PRE = String.valueOf(Excerpted.OPEN);
    private static final String POST = String.valueOf(Excerpted.CLOSE);

    private Highlights() {}

    /** Asks for the beginning of the text, and for where the words stand. */
    static Map<String, Object> request() {
        return Map.of(
                "pre_tags", List.of(PRE),
                "post_tags", List.of(POST),
                "boundary_scanner", "sentence",
                "fields",
                        Map.of(
                                "body",
                                Map.of(
                                        "highlight_query",
                                        Map.of("match_none", Map.of()),
                                        "number_of_fragments",
                                        1,
                                        "fragment_size",
                                        LEAD,
                                        "no_match_size",
                                        LEAD),
                                "body.english",
                                Map.of("number_of_fragments", 2, "fragment_size", 160),
                                "title",
                                Map.of("number_of_fragments", 0),
                                "title.english",
                                Map.of("number_of_fragments", 0)));
    }

    static Excerpted title(Owner owner, JsonNode marked) {
        String found = marked.path("title")
                .path(0)
                .asString(marked.path("title.english").path(0).asString(""));
        return Excerpted.marked(found.isEmpty() ? owner.heading() : found);
    }

    static List<Excerpted> excerpts(Display rule, JsonNode marked) {
        List<Excerpted> excerpts = new ArrayList<>();
        if (rule == Display.FULL) {
            marked.path("body.english").forEach(piece -> excerpts.add(Excerpted.marked(piece.asString(""))));
        }
        if (excerpts.isEmpty()) {
            String lead =
                    marked.path("body").path(0).asString("").replace(PRE, "").replace(POST, "");
            // Whatever the source allows, a list shows no more than a lead.
            String allowed = Excerpt.body(rule == Display.LINK ? Display.LINK : Display.SNIPPET, lead);
            if (!allowed.isBlank()) {
                excerpts.add(Excerpted.marked(allowed));
            }
        }
        return excerpts;
    }
}
