package dateline.index.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes documents that stand for themselves, such as notes of dead letters, until each is stored, known to be outdated, or
 * refused for good. Thread-safe.
 */
public final class NoteWriter {

    /** A document that the store will never take. */
    public record Refusal(String id, String reason) {}

    private final Requests requests;
    private final Pause pause;
    private final WriteWatch watch;

    /** Requests are cut at about so many bytes. */
    public NoteWriter(DocumentStore store, int requestBytes, Pause pause, WriteWatch watch) {
        this.requests = new Requests(store, requestBytes, watch);
        this.pause = pause;
        this.watch = watch;
    }

    /**
     * Returns what was refused; everything else is there.
     *
     * @throws InterruptedException if interrupted while waiting for the store; then all are to be written again
     */
    public List<Refusal> write(List<Write> writes) throws InterruptedException {
        Attempts attempts = new Attempts(pause, watch);
        List<Refusal> refusals = new ArrayList<>();
        List<Write> open = writes;
        while (!open.isEmpty()) {
            open = settle(open, requests.send(open), attempts, refusals);
        }
        return refusals;
    }

    private static List<Write> settle(
            List<Write> open, List<WriteResult> results, Attempts attempts, List<Refusal> refusals)
            throws InterruptedException {
        List<Write> left = new ArrayList<>();
        String held = null;
        for (int i = 0; i < results.size(); i++) {
            Write write = open.get(i);
            switch (results.get(i)) {
                case WriteResult.Done done -> {}
                case WriteResult.Conflict conflict -> {}
                case WriteResult.Again again -> {
                    held = again.reason();
                    left.add(write);
                }
                case WriteResult.Refused refused -> refusals.add(new Refusal(write.id(), refused.reason()));
            }
        }
        if (held != null) {
            attempts.failed(held, left.size());
        } else {
            attempts.passed();
        }
        return left;
    }
}
