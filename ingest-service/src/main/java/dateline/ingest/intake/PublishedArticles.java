package dateline.ingest.intake;

import dateline.ingest.receipt.Place;
import dateline.message.ArticleIngested;
import java.util.Optional;

/** The articles that still lie on the log. Thread-safe. */
public interface PublishedArticles {

    /**
     * The article at a place; empty where it has expired.
     *
     * @throws Unavailable where the log does not answer
     */
    Optional<ArticleIngested> find(Place place);
}
