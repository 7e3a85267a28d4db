package dateline.command.stack;

/** The stack cannot do what it was asked for. The message is for the person at the terminal, and says what to do. */
public final class StackFailure extends RuntimeException {

    /** What, where, and how to mend it. */
    public StackFailure(String message) {
        super(message);
    }
}
