package dateline.command;

import dateline.command.stack.PartState;
import org.jspecify.annotations.Nullable;

/**
 * A part and what it takes.
 *
 * @param memory resident bytes; null while no process runs
 * @param answers whether it answers at its address now
 */
record PartFigures(PartState state, @Nullable Long memory, boolean answers) {

    /** In one word. */
    String word() {
        return switch (state.phase()) {
            case WAITING -> "waiting";
            case STARTING -> "starting";
            case RUNNING -> answers ? "running" : "no answer";
            case RESTARTING -> "restarting";
            case STOPPING -> "stopping";
            case STOPPED -> "stopped";
        };
    }
}
