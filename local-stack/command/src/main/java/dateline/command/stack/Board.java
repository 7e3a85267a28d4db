package dateline.command.stack;

import dateline.command.stack.StackState.Phase;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The state of the stack, written down at every change, and a line about it for the supervisor's log. Thread-safe. */
final class Board {

    private final StateFile<StackState> file;
    private final Clock clock;
    private final PrintStream log;
    private StackState state;

    Board(StateFile<StackState> file, long pid, List<PartPlan> plans, Clock clock, PrintStream log) {
        this.file = file;
        this.clock = clock;
        this.log = log;
        Instant now = clock.instant();
        List<PartState> parts = plans.stream()
                .map(plan -> PartState.waiting(plan.name(), plan.address(), plan.port(), now))
                .toList();
        this.state = new StackState(pid, now, Phase.STARTING, null, parts, Map.of());
        file.write(state);
    }

    Instant now() {
        return clock.instant();
    }

    synchronized void phase(Phase phase, @Nullable String trouble) {
        state = new StackState(state.pid(), state.startedAt(), phase, trouble, state.parts(), state.offsets());
        write(trouble == null ? "stack " + phase : "stack " + phase + ": " + trouble);
    }

    synchronized void offsets(Map<String, Long> offsets) {
        state = new StackState(state.pid(), state.startedAt(), state.phase(), state.trouble(), state.parts(), offsets);
        write("offsets noted");
    }

    synchronized void add(PartPlan plan) {
        List<PartState> parts = new ArrayList<>(state.parts());
        parts.add(PartState.waiting(plan.name(), plan.address(), plan.port(), clock.instant()));
        state = with(parts);
        write(plan.name() + " joins");
    }

    synchronized void remove(String name) {
        state = with(
                state.parts().stream().filter(part -> !part.name().equals(name)).toList());
        write(name + " leaves");
    }

    private StackState with(List<PartState> parts) {
        return new StackState(state.pid(), state.startedAt(), state.phase(), state.trouble(), parts, state.offsets());
    }

    synchronized void part(String name, UnaryOperator<PartState> change) {
        List<PartState> parts = new ArrayList<>();
        for (PartState part : state.parts()) {
            parts.add(part.name().equals(name) ? change.apply(part) : part);
        }
        state = with(parts);
        write(state.part(name).map(Board::line).orElse(name));
    }

    private static String line(PartState part) {
        String process = part.pid() == null ? "" : " as process " + part.pid();
        return part.name() + " " + part.phase() + process + (part.trouble() == null ? "" : ": " + part.trouble());
    }

    private void write(String line) {
        log.println(clock.instant() + " " + line);
        file.write(state);
    }
}
