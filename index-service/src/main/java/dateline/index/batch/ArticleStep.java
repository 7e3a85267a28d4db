package dateline.index.batch;

import dateline.article.ArticleId;
import dateline.index.document.ChildSlots;
import dateline.index.document.DocumentMapping;
import dateline.index.document.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Steps one and two: reads, decides and writes the article documents, again and again until each is settled. */
final class ArticleStep {

    private final DocumentStore store;
    private final DocumentMapping mapping;
    private final Requests requests;
    private final Attempts attempts;
    private final Tally tally;
    private final List<PlannedArticle> written = new ArrayList<>();

    ArticleStep(DocumentStore store, DocumentMapping mapping, Requests requests, Attempts attempts, Tally tally) {
        this.store = store;
        this.mapping = mapping;
        this.requests = requests;
        this.attempts = attempts;
        this.tally = tally;
    }

    /** Those whose documents now are the stored ones: their children are to be written. */
    List<PlannedArticle> run(List<ArticleMessages> articles) throws InterruptedException {
        List<ArticleMessages> open = articles;
        while (!open.isEmpty()) {
            open = attempt(open);
        }
        return written;
    }

    /** One round; what is left of it. */
    private List<ArticleMessages> attempt(List<ArticleMessages> open) throws InterruptedException {
        Map<ArticleId, StoredArticle> stored;
        long begin = System.nanoTime();
        try {
            stored = store.read(open.stream().map(ArticleMessages::id).toList());
        } catch (StoreUnavailable e) {
            attempts.failed(String.valueOf(e.getMessage()), 0);
            return open;
        }
        long read = System.nanoTime();
        List<PlannedArticle> planned = open.stream()
                .map(article -> plan(article, stored.get(article.id())))
                .filter(Objects::nonNull)
                .toList();
        long made = System.nanoTime();
        List<WriteResult> results =
                requests.send(planned.stream().map(PlannedArticle::write).toList());
        attempts.took(Step.READ, read - begin);
        attempts.took(Step.DOCUMENTS, made - read);
        attempts.took(Step.ARTICLES, System.nanoTime() - made);
        return settle(planned, results);
    }

    private @Nullable PlannedArticle plan(ArticleMessages article, @Nullable StoredArticle stored) {
        try {
            Plan plan = Plan.of(stored == null ? null : stored.standing(), article.messages());
            Documents documents = plan.documents(mapping, stored == null ? ChildSlots.NONE : stored.slots());
            if (documents == null || plan.decisive() == null) {
                tally.planned(plan);
                return null;
            }
            return new PlannedArticle(article, plan, plan.decisive(), documents, stored);
        } catch (RuntimeException e) {
            // Whatever is wrong with one message must not stop the others; it is told, and kept as a dead letter.
            article.messages().forEach(message -> tally.refused(message, "cannot be made into documents: " + e));
            return null;
        }
    }

    private List<ArticleMessages> settle(List<PlannedArticle> planned, List<WriteResult> results)
            throws InterruptedException {
        List<ArticleMessages> left = new ArrayList<>();
        String held = null;
        for (int i = 0; i < results.size(); i++) {
            PlannedArticle article = planned.get(i);
            switch (results.get(i)) {
                case WriteResult.Done done -> {
                    tally.planned(article.plan());
                    written.add(article);
                }
                case WriteResult.Conflict conflict -> left.add(article.source());
                case WriteResult.Again again -> {
                    held = again.reason();
                    left.add(article.source());
                }
                case WriteResult.Refused refused -> {
                    tally.planned(article.plan());
                    tally.refused(article.decisive(), refused.reason());
                }
            }
        }
        if (held != null) {
            attempts.failed(held, left.size());
        } else if (!left.isEmpty()) {
            attempts.met(left.size());
        } else {
            attempts.passed();
        }
        return left;
    }
}
