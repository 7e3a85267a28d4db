package dateline.command;

import dateline.command.elasticsearch.Conditions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where articles come from. */
final class ArticleOrigin {

    @Option(names = "--source", paramLabel = "SOURCE", description = "The publisher, by id or name.")
    private @Nullable String source;

    void add(SelectionParts parts) {
        parts.article("source", source, name -> Conditions.exactly(name, "source.id", "source.name.folded"));
    }
}
