package dateline.index.document;

import dateline.article.ArticleId;

/** What is left of a child that its article no longer has. */
record ChildStub(Owner article, long revision, int generation, int ordinal, boolean hidden) {

    /** The article that had it. */
    record Owner(ArticleId id) {}

    static ChildStub of(ArticleId article, ArticleState state, int ordinal) {
        return new ChildStub(new Owner(article), state.revision(), state.generation(), ordinal, true);
    }
}
