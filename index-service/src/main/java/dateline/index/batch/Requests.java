package dateline.index.batch;

import java.util.ArrayList;
import java.util.List;

/** Sends writes in requests of a bounded size, and takes a refused request apart until the culprit is alone. */
final class Requests {

    /** The line of metadata before each document, roughly. */
    private static final int METADATA_BYTES = 200;

    private final DocumentStore store;
    private final int requestBytes;
    private final WriteWatch watch;

    /** @param requestBytes a request is cut there; a single larger document goes alone */
    Requests(DocumentStore store, int requestBytes, WriteWatch watch) {
        this.store = store;
        this.requestBytes = requestBytes;
        this.watch = watch;
    }

    /** One result for each write, in their order. */
    List<WriteResult> send(List<Write> writes) {
        List<WriteResult> results = new ArrayList<>(writes.size());
        int from = 0;
        while (from < writes.size()) {
            int to = end(writes, from);
            results.addAll(sendOne(writes.subList(from, to)));
            from = to;
        }
        return results;
    }

    private int end(List<Write> writes, int from) {
        long bytes = 0;
        int to = from;
        while (to < writes.size()) {
            bytes += writes.get(to).json().length() + METADATA_BYTES;
            if (bytes > requestBytes && to > from) {
                break;
            }
            to++;
        }
        return to;
    }

    private List<WriteResult> sendOne(List<Write> writes) {
        try {
            List<WriteResult> results = store.write(writes);
            if (results.size() != writes.size()) {
                throw new IllegalStateException(results.size() + " answers to " + writes.size() + " writes");
            }
            return results;
        } catch (StoreUnavailable e) {
            watch.held(String.valueOf(e.getMessage()));
            return all(writes, new WriteResult.Again(String.valueOf(e.getMessage())));
        } catch (RequestRefused e) {
            return halve(writes, String.valueOf(e.getMessage()));
        }
    }

    private List<WriteResult> halve(List<Write> writes, String reason) {
        if (writes.size() == 1) {
            return List.of(new WriteResult.Refused(reason));
        }
        int middle = writes.size() / 2;
        List<WriteResult> results = new ArrayList<>(sendOne(writes.subList(0, middle)));
        results.addAll(sendOne(writes.subList(middle, writes.size())));
        return results;
    }

    private static List<WriteResult> all(List<Write> writes, WriteResult result) {
        return writes.stream().map(write -> result).toList();
    }
}
