package dateline.command;

import dateline.command.elasticsearch.Conditions;
import dateline.command.elasticsearch.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which articles. */
final class ArticleFilters {

    @Option(names = "--who", paramLabel = "NAME", description = "A person or an organisation in the article.")
    private @Nullable String who;

    @Option(names = "--place", paramLabel = "NAME", description = "A place in the article.")
    private @Nullable String place;

    @Option(names = "--query", paramLabel = "WORDS", description = "All of these words are in title or text.")
    private @Nullable String words;

    @Mixin
    private final ArticleOrigin origin = new ArticleOrigin();

    @Mixin
    private final Days days = new Days();

    Selection selection() {
        SelectionParts parts = new SelectionParts();
        parts.article("who", who, name -> Conditions.name(name, "people", "organisations"));
        parts.article("place", place, name -> Conditions.name(name, "places"));
        parts.article("query", words, text -> Conditions.words(text, "title", "body"));
        origin.add(parts);
        days.ofPublication(parts);
        return parts.selection();
    }
}
