package dateline.command.export;

import dateline.article.Display;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Counts rows while they are written. For one thread. */
final class Tally {

    private final SortedMap<Integer, Long> byGeneration = new TreeMap<>();
    private long rows;
    private long unknownSpeakers;
    private long underDisplayRule;

    void count(JsonNode document) {
        rows++;
        byGeneration.merge(document.path("generation").asInt(0), 1L, Long::sum);
        if (document.has("speaker") && !document.at("/speaker/known").asBoolean(false)) {
            unknownSpeakers++;
        }
        if (Column.rule(document) != Display.FULL) {
            underDisplayRule++;
        }
    }

    long rows() {
        return rows;
    }

    /** Quotes of which nobody is named as the speaker. */
    long unknownSpeakers() {
        return unknownSpeakers;
    }

    /** Rows of sources that do not allow all of a text to be shown. */
    long underDisplayRule() {
        return underDisplayRule;
    }

    /** How many rows each generation of the extractor found. */
    SortedMap<Integer, Long> byGeneration() {
        return byGeneration;
    }
}
