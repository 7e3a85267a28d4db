package dateline.ingest.source;

import java.util.List;
import java.util.Optional;

/** What people do with sources; any instance will do. Fails with {@link dateline.ingest.intake.Unavailable}. Thread-safe. */
public final class Sources {

    private final SourceBoard board;
    private final SourceLog log;

    public Sources(SourceBoard board, SourceLog log) {
        this.board = board;
        this.log = log;
    }

    /** All of them by their ids, those of the file too. */
    public List<SourceRecord> all() {
        return board.all();
    }

    public Optional<SourceRecord> find(String id) {
        return board.find(id);
    }

    /** Whether the source stands in the file. */
    public boolean isFixed(String id) {
        return board.isFixed(id);
    }

    /**
     * Keeps a source, instead of what was set of it before.
     *
     * @return whether it is new
     * @throws FixedByFile where it stands in the file
     * @throws IllegalArgumentException where one of its hosts is another's
     */
    public boolean put(SourceRecord source) {
        checkFree(source.id());
        for (SourceRecord other : board.all()) {
            source.hosts().stream()
                    .filter(host ->
                            !other.id().equals(source.id()) && other.hosts().contains(host))
                    .findFirst()
                    .ifPresent(host -> {
                        throw new IllegalArgumentException("the host " + host + " is of the source " + other.id());
                    });
        }
        boolean isNew = board.find(source.id()).isEmpty();
        log.set(source);
        return isNew;
    }

    /**
     * Forgets a source; its articles stay as they are. False where there is none.
     *
     * @throws FixedByFile where it stands in the file
     */
    public boolean remove(String id) {
        checkFree(id);
        if (board.find(id).isEmpty()) {
            return false;
        }
        log.remove(id);
        return true;
    }

    private void checkFree(String id) {
        if (board.isFixed(id)) {
            throw new FixedByFile(id);
        }
    }
}
