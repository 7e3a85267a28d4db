package dateline.ingest.wire;

import java.util.regex.Pattern;

/**
 * Text of teleprinters: a line that is indented begins a paragraph, the lines after it go on with it. Rows of tables, told by
 * their wide gaps and leaders, stay lines of their own.
 */
public final class IndentedText {

    private static final Pattern ROW = Pattern.compile("\\S(?: {3,}|\\.{4,})\\S.*");

    private IndentedText() {}

    /** The same text with its paragraphs split by a blank line. */
    public static String paragraphs(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean fresh = true;
        boolean row = false;
        for (String line : text.lines().toList()) {
            String words = line.strip();
            if (words.isEmpty()) {
                fresh = true;
                continue;
            }
            boolean isRow = ROW.matcher(words).find();
            boolean indented = line.startsWith("  ") || line.startsWith("\t");
            out.append(out.isEmpty() ? "" : separator(fresh, row, isRow, indented))
                    .append(words);
            fresh = false;
            row = isRow;
        }
        return out.toString();
    }

    private static String separator(boolean fresh, boolean afterRow, boolean isRow, boolean indented) {
        if (fresh || afterRow != isRow) {
            return "\n\n";
        }
        if (isRow) {
            return "\n";
        }
        return indented ? "\n\n" : " ";
    }
}
