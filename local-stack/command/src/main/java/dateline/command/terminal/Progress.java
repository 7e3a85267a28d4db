package dateline.command.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** One line about work that goes on: written over in place on a terminal, else a new line every few seconds. */
public final class Progress implements AutoCloseable {

    private static final Duration MOVING = Duration.ofMillis(200);
    private static final Duration PIPED = Duration.ofSeconds(5);
    private static final String CLEAR = "\r\u001b[2K";

    private final Terminal terminal;
    private final InstantSource clock;
    private Instant last;
    private boolean shown;

    /** Shows nothing yet; piped output stays silent for work that is over within seconds. */
    public Progress(Terminal terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.last = clock.instant();
    }

    /** Shows the line if it is time to. */
    public synchronized void show(Supplier<String> line) {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(terminal.moving() ? MOVING : PIPED) < 0) {
            return;
        }
        last = now;
        if (terminal.moving()) {
            terminal.err().print(CLEAR + Wrapping.clipped(line.get(), terminal.width() - 1));
            terminal.err().flush();
            shown = true;
        } else {
            terminal.err().println(line.get());
        }
    }

    /** Takes the moving line away. */
    @Override
    public void close() {
        clear();
    }

    /** Takes the moving line away until the next one. */
    public synchronized void clear() {
        if (shown) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
            shown = false;
        }
    }
}
