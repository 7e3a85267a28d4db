package dateline.access;

/** Whether somebody may do something. */
public sealed interface Access {

    /**
     * Yes.
     *
     * @param name of the token; empty where none is asked for
     */
    record Granted(String name) implements Access {}

    /** Nobody knows who it is: there is no token, or not one of ours. */
    record Unknown() implements Access {}

    /**
     * The token is not good for this.
     *
     * @param needed what it would have to be good for
     */
    record Lacking(String name, Scope needed) implements Access {}
}
