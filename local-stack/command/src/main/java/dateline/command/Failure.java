package dateline.command;

/** A command cannot do what it was asked for. The message is for the person at the terminal. */
final class Failure extends RuntimeException {

    /** Some items failed. */
    static final int SOME_FAILED = 1;

    /** The command was used wrongly. */
    static final int WRONG_USE = 2;

    /** The stack, or a part of it, is not there. */
    static final int NOT_THERE = 3;

    private final int status;

    Failure(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
