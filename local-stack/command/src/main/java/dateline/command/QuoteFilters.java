package dateline.command;

import dateline.command.elasticsearch.Conditions;
import dateline.command.elasticsearch.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which quotes. */
final class QuoteFilters {

    private enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    @Option(names = "--by", paramLabel = "NAME", description = "The speaker, by name or as written.")
    private @Nullable String by;

    @Option(names = "--about", paramLabel = "NAME", description = "Whom or what the words name.")
    private @Nullable String about;

    @Option(names = "--kind", paramLabel = "KIND", description = "direct, indirect or mixed.")
    private @Nullable Kind kind;

    @Option(names = "--query", paramLabel = "WORDS", description = "All of these words are in the quote.")
    private @Nullable String words;

    @Mixin
    private final ArticleOrigin origin = new ArticleOrigin();

    @Mixin
    private final Days days = new Days();

    Selection selection() {
        SelectionParts parts = new SelectionParts();
        parts.finding("by", by, name -> Conditions.name(name, "speaker.name", "speaker.mention"));
        parts.finding("about", about, name -> Conditions.name(name, "about"));
        parts.finding("kind", kind, word -> Conditions.exactly(word, "kind"));
        parts.finding("query", words, text -> Conditions.words(text, "text"));
        origin.add(parts);
        days.ofPublication(parts);
        return parts.selection();
    }
}
