package dateline.command.feed;

import dateline.command.terminal.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of everything read. The parts add up to the whole.
 *
 * @param unsent read, but not answered for when feeding ended early
 */
public record FeedSum(
        long read, long accepted, long unchanged, long superseded, long barred, long held, long rejected, long unsent) {

    /** {@code 10 read = 7 accepted + 2 unchanged + 1 rejected (see FILE)}; parts of zero are left out, but for the first. */
    public String line(String rejectedFile) {
        List<String> parts = new ArrayList<>(List.of(Figures.count(accepted) + " accepted"));
        add(parts, unchanged, "unchanged");
        add(parts, superseded, "superseded");
        add(parts, barred, "barred");
        add(parts, held, "held");
        add(parts, rejected, "rejected (see " + rejectedFile + ")");
        add(parts, unsent, "not sent");
        return Figures.count(read) + " read = " + String.join(" + ", parts);
    }

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(Figures.count(count) + " " + word);
        }
    }
}
