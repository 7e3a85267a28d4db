package dateline.command.stack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the supervisor tells of the stack, in {@code state.json}.
 *
 * @param pid of the supervisor
 * @param trouble why the stack could not be started; null if it could
 * @param offsets where the topics ended and the groups stood when the stack was started, to count from
 */
public record StackState(
        long pid,
        Instant startedAt,
        Phase phase,
        @Nullable String trouble,
        List<PartState> parts,
        Map<String, Long> offsets) {

    /** What the stack is at. */
    public enum Phase {
        STARTING,
        RUNNING,
        STOPPING,
        STOPPED,
        FAILED
    }

    /** Copies what it is given. */
    public StackState {
        parts = List.copyOf(parts);
        offsets = Map.copyOf(offsets);
    }

    /** The part of that name. */
    public Optional<PartState> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
