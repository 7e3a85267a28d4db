package dateline.index.document;

/**
 * A child document ready to be written.
 *
 * @param id {@code ARTICLE_ID:quote:0}
 */
public record Child(DocumentKind kind, String id, Json json) {}
