package dateline.command.export;

import dateline.article.Display;
import dateline.article.Excerpt;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A column of an export.
 *
 * @param meaning what stands in it, for readers of the manifest
 * @param value from a document of the index; missing or null where there is none
 */
public record Column(String name, String meaning, UnaryOperator<JsonNode> value) {

    /** How much of a text is shown by a rule. */
    private interface Cut {
        String of(Display rule, String text);
    }

    static Column of(String name, String path, String meaning) {
        JsonPointer pointer = JsonPointer.compile(path);
        return new Column(name, meaning, document -> document.at(pointer));
    }

    /** Words of the article's text, as much of them as the source's display rule allows. */
    static Column words(String name, String path, String meaning) {
        return text(name, path, meaning + ", as much as the display rule allows", Excerpt::words);
    }

    /** The whole text, as much of it as the source's display rule allows. */
    static Column body(String name, String path, String meaning) {
        return text(name, path, meaning + ", as much as the display rule allows", Excerpt::body);
    }

    private static Column text(String name, String path, String meaning, Cut cut) {
        JsonPointer pointer = JsonPointer.compile(path);
        return new Column(name, meaning, document -> {
            JsonNode text = document.at(pointer);
            return text.isString() ? StringNode.valueOf(cut.of(rule(document), text.asString())) : text;
        });
    }

    static Display rule(JsonNode document) {
        JsonNode word = document.at("/source/display");
        return Excerpt.rule(word.isString() ? word.asString() : null);
    }
}
