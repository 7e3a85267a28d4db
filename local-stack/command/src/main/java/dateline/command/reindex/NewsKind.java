package dateline.command.reindex;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indices that have versions. Notes of dead letters have none: they are made anew from their topic. */
public enum NewsKind {
    ARTICLES("news-articles", "id"),
    ENTITIES("news-entities", "article.id"),
    QUOTES("news-quotes", "article.id"),
    EVENTS("news-events", "article.id");

    private final String alias;
    private final String articleField;

    NewsKind(String alias, String articleField) {
        this.alias = alias;
        this.articleField = articleField;
    }

    /** The name that readers use. */
    public String alias() {
        return alias;
    }

    /** The index that the writers of that version use. */
    public String index(int version) {
        return alias + "-v" + version;
    }

    /** All indices of a version, as a request names them. */
    public static String indices(int version) {
        return Stream.of(values()).map(kind -> kind.index(version)).collect(Collectors.joining(","));
    }

    static NewsKind of(String index, int version) {
        for (NewsKind kind : values()) {
            if (kind.index(version).equals(index)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(index + " is no index of version " + version);
    }

    /** Where a document says which article it is, or belongs to. */
    public String articleField() {
        return articleField;
    }
}
