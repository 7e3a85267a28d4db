package dateline.command.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows as lines that never are wider than the terminal: each column as wide as its widest cell or as it may be, the column of
 * texts takes what is left, and what does not fit is told by an ellipsis.
 */
public record Table(List<Heading> headings) {

    private static final String GAP = "  ";
    private static final int NARROWEST = 20;
    private static final int A_DAY = 11;
    private static final int SHARE = 4;

    /**
     * A column.
     *
     * @param most characters, and a quarter of the terminal at most; 0 for what is left, which one column has
     * @param style of its cells; null for plain
     */
    public record Heading(String name, int most, @Nullable Style style) {}

    /** Copies what it is given. */
    public Table {
        headings = List.copyOf(headings);
    }

    /** The lines of the rows, which all have as many cells as there are columns, under their headings. */
    public List<String> lines(List<List<String>> rows, int width, Ink ink) {
        int[] widths = widths(rows, width);
        List<String> lines = new ArrayList<>();
        lines.add(line(headings.stream().map(Heading::name).toList(), widths, ink, true));
        rows.forEach(row -> lines.add(line(row, widths, ink, false)));
        return lines;
    }

    private int[] widths(List<List<String>> rows, int width) {
        int[] widths = new int[headings.size()];
        int left = width - GAP.length() * (headings.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(row -> row.get(column).strip().length())
                    .max()
                    .orElse(0);
            int most = Math.min(headings.get(i).most(), Math.max(A_DAY, width / SHARE));
            widths[i] = most == 0
                    ? 0
                    : Math.min(most, Math.max(widest, headings.get(i).name().length()));
            left -= widths[i];
        }
        int rest = Math.max(NARROWEST, left);
        return IntStream.of(widths).map(wide -> wide == 0 ? rest : wide).toArray();
    }

    private String line(List<String> row, int[] widths, Ink ink, boolean isHead) {
        StringBuilder line = new StringBuilder();
        int owed = 0;
        for (int i = 0; i < widths.length; i++) {
            String cell = Wrapping.clipped(row.get(i), widths[i]);
            Style style = isHead ? Style.HEADING : headings.get(i).style();
            line.append(" ".repeat(cell.isEmpty() ? 0 : owed));
            line.append(style == null ? cell : ink.paint(style, cell));
            owed = (cell.isEmpty() ? owed : 0) + widths[i] - cell.length() + GAP.length();
        }
        return line.toString();
    }
}
