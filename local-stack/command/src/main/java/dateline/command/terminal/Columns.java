package dateline.command.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as lines: every column as wide as its widest cell, two blanks between them, no trailing blanks.
 *
 * @param alignments one character a column, {@code l} or {@code r}
 */
public record Columns(String alignments) {

    /** The lines of the rows, which all have as many cells as there are columns. */
    public List<String> lines(List<List<String>> rows) {
        int[] widths = new int[alignments.length()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        return lines;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - row.get(i).length());
            boolean right = alignments.charAt(i) == 'r';
            line.append(i == 0 ? "" : "  ").append(right ? blanks + row.get(i) : row.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }
}
