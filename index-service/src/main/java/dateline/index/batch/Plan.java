package dateline.index.batch;

import dateline.index.document.ChildSlots;
import dateline.index.document.DocumentMapping;
import dateline.index.document.Documents;
import dateline.index.document.Standing;
import dateline.index.document.Verdict;
import dateline.message.ArticleEnriched;
import dateline.message.EnrichedMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the messages of one poll make of one article: they are collapsed to the last one that counts.
 *
 * @param decisive the message to write; null where none counts
 * @param standing after it; null only for an article never heard of
 * @param stale how many messages were older than what is known
 * @param barred how many were kept out by an operator's withdrawal
 */
record Plan(@Nullable EnrichedMessage decisive, @Nullable Standing standing, int stale, int barred) {

    static Plan of(@Nullable Standing stored, List<EnrichedMessage> messages) {
        Plan plan = new Plan(null, stored, 0, 0);
        for (EnrichedMessage message : messages) {
            plan = plan.after(message);
        }
        return plan;
    }

    private Plan after(EnrichedMessage message) {
        return switch (Standing.after(standing, message)) {
            case Verdict.Taken taken -> new Plan(message, taken.standing(), stale, barred);
            case Verdict.Stale none -> new Plan(decisive, standing, stale + 1, barred);
            case Verdict.Barred none -> new Plan(decisive, standing, stale, barred + 1);
        };
    }

    /** The documents to write; null where no message counts. */
    @Nullable
    Documents documents(DocumentMapping mapping, ChildSlots slots) {
        if (decisive == null || standing == null) {
            return null;
        }
        return decisive instanceof ArticleEnriched article
                ? mapping.shown(article, standing, slots)
                : mapping.hidden(decisive.id(), standing, slots);
    }
}
