package dateline.command.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Wrapping {

    private Wrapping() {}

    /** A line of the text, half-open and without the blank that it was broken at. */
    public record Line(int start, int end) {}

    /** Lines of at most {@code width} characters, broken at blanks; a longer word is cut. Line ends in the text stay. */
    public static List<Line> lines(String text, int width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            wrap(text, start, end, Math.max(1, width), lines);
            start = end + 1;
        }
        return lines;
    }

    /** The same as text. */
    public static List<String> strings(String text, int width) {
        return lines(text, width).stream()
                .map(line -> text.substring(line.start(), line.end()))
                .toList();
    }

    /** One line of at most {@code width} characters; what is cut off is told by an ellipsis. */
    public static String clipped(String text, int width) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= width) {
            return line;
        }
        int blank = line.lastIndexOf(' ', width - 2);
        int end = blank > width / 2 ? blank : whole(line, Math.max(1, width - 2));
        return line.substring(0, end) + " …";
    }

    private static void wrap(String text, int from, int end, int width, List<Line> lines) {
        int start = from;
        while (end - start > width) {
            int blank = text.lastIndexOf(' ', start + width);
            int stop = blank > start ? blank : whole(text, start + width);
            lines.add(new Line(start, stop));
            start = stop;
            while (start < end && text.charAt(start) == ' ') {
                start++;
            }
        }
        lines.add(new Line(start, end));
    }

    /** Not in the middle of a character that takes two units. */
    private static int whole(String text, int index) {
        boolean inside =
                Character.isLowSurrogate(text.charAt(index)) && Character.isHighSurrogate(text.charAt(index - 1));
        return inside ? index + 1 : index;
    }
}
