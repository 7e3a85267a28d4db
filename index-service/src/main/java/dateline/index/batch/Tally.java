package dateline.index.batch;

import dateline.message.ArticleEnriched;
import dateline.message.EnrichedMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Adds up what becomes of a batch. */
final class Tally {

    private final List<Instant> ingestedAt = new ArrayList<>();
    private final List<BatchReport.Refusal> refusals = new ArrayList<>();
    private int withdrawn;
    private int stale;
    private int barred;

    void planned(Plan plan) {
        stale += plan.stale();
        barred += plan.barred();
    }

    void refused(EnrichedMessage message, String reason) {
        refusals.add(new BatchReport.Refusal(message, reason));
    }

    void written(EnrichedMessage message) {
        if (message instanceof ArticleEnriched article) {
            ingestedAt.add(article.article().ingestedAt());
        } else {
            withdrawn++;
        }
    }

    BatchReport report() {
        return new BatchReport(ingestedAt, withdrawn, stale, barred, refusals);
    }
}
