package dateline.command;

import dateline.command.elasticsearch.Conditions;
import dateline.command.elasticsearch.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which entities. */
final class EntityFilters {

    private enum Type {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER
    }

    @Option(names = "--name", paramLabel = "NAME", description = "Its name, or words of it.")
    private @Nullable String name;

    @Option(names = "--type", paramLabel = "TYPE", description = "person, organisation, place or other.")
    private @Nullable Type type;

    @Mixin
    private final ArticleOrigin origin = new ArticleOrigin();

    @Mixin
    private final Days days = new Days();

    Selection selection() {
        SelectionParts parts = new SelectionParts();
        parts.finding("name", name, words -> Conditions.name(words, "name", "mentions"));
        parts.finding("type", type, word -> Conditions.exactly(word, "type"));
        origin.add(parts);
        days.ofPublication(parts);
        return parts.selection();
    }
}
