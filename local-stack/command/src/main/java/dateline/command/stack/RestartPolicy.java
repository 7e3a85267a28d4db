package dateline.command.stack;

import java.time.Duration;

/**
 * How long to wait before a part that ended is started again: the first wait, doubled after every end that came soon, up to
 * the longest. A part that ran well for a while is forgiven its past.
 */
record RestartPolicy(Duration first, Duration longest, Duration runningWell) {

    static final RestartPolicy DEFAULT =
            new RestartPolicy(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1));

    /** The ends in a row, this one included, of a part that ran for so long before it. */
    int endsInARow(int before, Duration ran) {
        return ran.compareTo(runningWell) >= 0 ? 1 : before + 1;
    }

    Duration pause(int endsInARow) {
        Duration pause = first;
        for (int i = 1; i < endsInARow && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
