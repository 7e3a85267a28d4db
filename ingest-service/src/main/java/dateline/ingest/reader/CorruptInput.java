package dateline.ingest.reader;

import java.io.IOException;

/** Input that cannot be read on, by nobody and never; unlike other I/O errors, sending it again does not help. */
public final class CorruptInput extends IOException {

    private final boolean within;
    private final transient NextPiece next;

    /**
     * What was found.
     *
     * @param within whether something of the damaged piece was read already
     * @param next how to find what can be read behind it
     */
    CorruptInput(String message, Throwable cause, boolean within, NextPiece next) {
        super(message, cause);
        this.within = within;
        this.next = next;
    }

    /** Input behind which nothing can be read. */
    CorruptInput(String message, Throwable cause) {
        this(message, cause, true, () -> false);
    }

    /** Whether the damage casts doubt on what was read last; where not, that was the end of a whole piece. */
    public boolean within() {
        return within;
    }

    /**
     * Lets the input go on at its next whole piece, for readers to whom a piece alone means something; for all others the input
     * stays at its end.
     *
     * @return whether there is such a piece
     */
    public boolean goOn() throws IOException {
        return next.find();
    }

    /** Moves to the next piece. */
    interface NextPiece {
        boolean find() throws IOException;
    }
}
