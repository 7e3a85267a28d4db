package dateline.query.change;

import java.util.List;

/** Where changes are read. */
public interface ChangeLog {

    /**
     * The changes behind a position.
     *
     * @param size at most, at least one for each stream
     */
    Changes after(Position position, List<Stream> streams, int size);

    /** The end of everything that is there now. */
    Position end(List<Stream> streams);
}
