package dateline.index.document;

import dateline.article.ArticleId;
import java.util.List;

/**
 * All documents that bring an article to where it stands: itself, and a child for every slot it ever had.
 *
 * @param article the article document
 * @param children in order of kind and ordinal
 */
public record Documents(ArticleId id, ArticleState state, Json article, List<Child> children) {
    public Documents {
        children = List.copyOf(children);
    }
}
