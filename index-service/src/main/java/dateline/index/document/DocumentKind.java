package dateline.index.document;

import java.util.Locale;

/** The kinds of documents, each with an index of its own: articles, their children, and notes of dead letters. */
public enum DocumentKind {
    ARTICLE("news-articles"),
    ENTITY("news-entities"),
    QUOTE("news-quotes"),
    EVENT("news-events"),
    DEAD_LETTER("news-dead-letters");

    private final String alias;

    DocumentKind(String alias) {
        this.alias = alias;
    }

    /** The name that readers use: hidden documents are filtered out behind it. */
    public String alias() {
        return alias;
    }

    /**
     * The index that writers use, hidden documents included. Notes of dead letters have one version only: they are made anew from
     * their topic.
     *
     * @param version of the indices of articles and children
     */
    public String index(int version) {
        return alias + "-v" + (this == DEAD_LETTER ? 1 : version);
    }

    /** As in the ids of children, {@code ARTICLE_ID:quote:0}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
