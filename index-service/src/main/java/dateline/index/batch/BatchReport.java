package dateline.index.batch;

import dateline.message.EnrichedMessage;
import java.time.Instant;
import java.util.List;

/**
 * What became of a batch. Every message that is not told of here was replaced by a newer one of the same batch.
 *
 * @param ingestedAt of each article written and shown
 * @param withdrawn articles taken down
 * @param stale messages older than what is known
 * @param barred messages kept out by an operator's withdrawal
 */
public record BatchReport(List<Instant> ingestedAt, int withdrawn, int stale, int barred, List<Refusal> refusals) {

    /** A message that the store will never take, wholly or in part. */
    public record Refusal(EnrichedMessage message, String reason) {}

    public BatchReport {
        ingestedAt = List.copyOf(ingestedAt);
        refusals = List.copyOf(refusals);
    }

    /** Articles written and shown. */
    public int written() {
        return ingestedAt.size();
    }
}
