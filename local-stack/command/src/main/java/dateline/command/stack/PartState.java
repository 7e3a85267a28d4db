package dateline.command.stack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One part as the supervisor sees it.
 *
 * @param name in small letters, which is the name of its log too
 * @param address for clients
 * @param pid null while no process runs
 * @param since when the phase began
 * @param millis how long the last start, or the stop, took; null before
 * @param trouble why it is not running, or why it was started again the last time
 */
public record PartState(
        String name,
        String address,
        int port,
        Phase phase,
        @Nullable Long pid,
        Instant since,
        @Nullable Long millis,
        int restarts,
        @Nullable String trouble) {

    /** What a part is at. */
    public enum Phase {
        WAITING,
        STARTING,
        RUNNING,
        /** It ended, and is started again after a while. */
        RESTARTING,
        STOPPING,
        STOPPED
    }

    static PartState waiting(String name, String address, int port, Instant now) {
        return new PartState(name, address, port, Phase.WAITING, null, now, null, 0, null);
    }

    PartState to(Phase next, @Nullable Long newPid, Instant now) {
        return new PartState(name, address, port, next, newPid, now, millis, restarts, trouble);
    }

    PartState took(long measured) {
        return new PartState(name, address, port, phase, pid, since, measured, restarts, trouble);
    }

    PartState failed(String why, Instant now) {
        return new PartState(name, address, port, Phase.RESTARTING, null, now, millis, restarts + 1, why);
    }
}
