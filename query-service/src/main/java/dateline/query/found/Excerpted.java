package dateline.query.found;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text with the words that were looked for.
 *
 * @param runs in their order; together the text
 */
public record Excerpted(List<Run> runs) {

    /** Signs of the private use area, which no article has to say anything with. */
    public static final char OPEN = '\uE000';

    public static final char CLOSE = '\uE001';

    /**
     * A stretch of it.
     *
     * @param hit whether it was looked for
     */
    public record Run(String text, boolean hit) {}

    public Excerpted {
        runs = List.copyOf(runs);
    }

    /** Text that holds {@link #OPEN} and {@link #CLOSE} around what was looked for. */
    public static Excerpted marked(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean hit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == OPEN || c == CLOSE) {
                add(runs, run, hit);
                hit = c == OPEN;
            } else {
                run.append(c);
            }
        }
        add(runs, run, hit);
        return new Excerpted(runs);
    }

    private static void add(List<Run> runs, StringBuilder run, boolean hit) {
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), hit));
            run.setLength(0);
        }
    }

    /** Without the marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
