package dateline.index.batch;

import dateline.index.document.DocumentMapping;
import dateline.message.EnrichedMessage;
import java.util.List;

/**
 * Writes the messages of one poll.
 *
 * <ol>
 *   <li>Reads the article documents. A message that is older than what is stored, or barred, is skipped; an equal one is
 *       written again, since a crash may have left it half done.
 *   <li>Writes the article documents, each only if it still is the one that was read. They say how many children the article
 *       ever had, before any of those is written. On a conflict it reads and decides again.
 *   <li>Writes the children of these articles under the version of the article's state, and empties those that the article
 *       had and has no longer.
 * </ol>
 *
 * Nothing is ever deleted. So a writer that is frozen at any point and thawed after others went on cannot bring anything back:
 * its article documents are not the ones it read, its children have a lower version.
 *
 * <p>What may pass later is tried again until it does; {@link #write} returns when every document is written, known to be
 * outdated, or refused for good. Thread-safe.
 */
public final class BatchWriter {

    private final DocumentStore store;
    private final DocumentMapping mapping;
    private final Requests requests;
    private final Pause pause;
    private final WriteWatch watch;

    /** Requests are cut at about so many bytes. */
    public BatchWriter(DocumentStore store, DocumentMapping mapping, int requestBytes, Pause pause, WriteWatch watch) {
        this.store = store;
        this.mapping = mapping;
        this.requests = new Requests(store, requestBytes, watch);
        this.pause = pause;
        this.watch = watch;
    }

    /**
     * Writes messages in any order, several of one article included.
     *
     * @throws InterruptedException if interrupted while waiting for the store; then nothing is known of the batch, and it is
     *     to be written again
     */
    public BatchReport write(List<EnrichedMessage> messages) throws InterruptedException {
        Tally tally = new Tally();
        Attempts attempts = new Attempts(pause, watch);
        List<PlannedArticle> written =
                new ArticleStep(store, mapping, requests, attempts, tally).run(ArticleMessages.group(messages));
        new ChildStep(requests, attempts, tally).run(written);
        return tally.report();
    }
}
