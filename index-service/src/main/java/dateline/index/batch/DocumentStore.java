package dateline.index.batch;

import dateline.article.ArticleId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The indices as a writer needs them. Reads see every acknowledged write at once. */
public interface DocumentStore {

    /** The articles that are there, hidden ones included. */
    Map<ArticleId, StoredArticle> read(Collection<ArticleId> ids) throws StoreUnavailable;

    /**
     * Sends one request.
     *
     * @return one result for each write, in their order
     */
    List<WriteResult> write(List<Write> writes) throws StoreUnavailable, RequestRefused;
}
