package dateline.corenlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the blocks and lines of a text. A line ends at any of Unicode's mandatory breaks; one that shows nothing is blank,
 * whatever kinds of white space it holds. In a text without any blank line every line is a block.
 */
final class Layout {

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Line> open = new ArrayList<>();

    private Layout(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        var layout = new Layout(text);
        int start = 0;
        while (start < text.length()) {
            int end = layout.lineEnd(start);
            layout.add(start, end);
            start = layout.behindBreak(end);
        }
        layout.close();
        return layout.blocks.size() == 1
                ? layout.blocks.getFirst().lines().stream()
                        .map(line -> new Block(List.of(line)))
                        .toList()
                : layout.blocks;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int behindBreak(int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            open.add(new Block.Line(start, end));
        } else {
            close();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(open));
            open.clear();
        }
    }

    static boolean isBreak(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** White space, the kinds that do not break lines too, and what has no width. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
