package dateline.index.batch;

import dateline.article.ArticleId;
import dateline.index.document.Documents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Step three: writes the children of articles that are written, until each is stored or known to be outdated. */
final class ChildStep {

    private record Open(PlannedArticle article, Write write) {}

    private final Requests requests;
    private final Attempts attempts;
    private final Tally tally;
    private final Set<ArticleId> refused = new HashSet<>();

    ChildStep(Requests requests, Attempts attempts, Tally tally) {
        this.requests = requests;
        this.attempts = attempts;
        this.tally = tally;
    }

    void run(List<PlannedArticle> articles) throws InterruptedException {
        List<Open> open =
                articles.stream().flatMap(article -> children(article).stream()).toList();
        while (!open.isEmpty()) {
            long begin = System.nanoTime();
            List<WriteResult> results =
                    requests.send(open.stream().map(Open::write).toList());
            attempts.took(Step.CHILDREN, System.nanoTime() - begin);
            open = settle(open, results);
        }
        articles.stream()
                .filter(article -> !refused.contains(article.documents().id()))
                .forEach(article -> tally.written(article.decisive()));
    }

    private static List<Open> children(PlannedArticle article) {
        Documents documents = article.documents();
        Write.Condition condition =
                new Write.Condition.NotOlder(documents.state().version());
        return documents.children().stream()
                .map(child -> new Open(article, new Write(child.kind(), child.id(), child.json(), condition)))
                .toList();
    }

    private List<Open> settle(List<Open> open, List<WriteResult> results) throws InterruptedException {
        List<Open> left = new ArrayList<>();
        String held = null;
        for (int i = 0; i < results.size(); i++) {
            Open child = open.get(i);
            switch (results.get(i)) {
                case WriteResult.Done done -> {}
                // A newer state of the article has this child already.
                case WriteResult.Conflict conflict -> {}
                case WriteResult.Again again -> {
                    held = again.reason();
                    left.add(child);
                }
                case WriteResult.Refused refusal -> refuse(child, refusal.reason());
            }
        }
        if (held != null) {
            attempts.failed(held, left.size());
        } else {
            attempts.passed();
        }
        return left;
    }

    private void refuse(Open child, String reason) {
        if (refused.add(child.article().documents().id())) {
            tally.refused(child.article().decisive(), child.write().id() + ": " + reason);
        }
    }
}
