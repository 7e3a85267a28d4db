package dateline.command.article;

import dateline.command.terminal.Ink;
import dateline.command.terminal.Style;
import dateline.command.terminal.Wrapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text with styled parts and labels put in, wrapped to lines. Where parts overlap, the later added one shows.
 */
final class MarkedText {

    private record Part(int start, int end, Style style) {}

    private record Label(int at, String text) {}

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    MarkedText(String text) {
        this.text = text;
    }

    void style(int start, int end, Style style) {
        if (start >= 0 && start < end && end <= text.length()) {
            parts.add(new Part(start, end, style));
        }
    }

    /** Puts a label in; several at one place keep their order. */
    void label(int at, String label) {
        if (at >= 0 && at <= text.length()) {
            labels.add(new Label(at, label));
        }
    }

    List<String> lines(int width, Ink ink) {
        labels.sort(Comparator.comparingInt(Label::at));
        StringBuilder whole = new StringBuilder();
        List<@Nullable Style> styles = new ArrayList<>();
        @Nullable Style[] plain = styles();
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            while (next < labels.size() && labels.get(next).at() == i) {
                append(whole, styles, labels.get(next++).text());
            }
            if (i < text.length()) {
                whole.append(text.charAt(i));
                styles.add(plain[i]);
            }
        }
        String all = whole.toString();
        return Wrapping.lines(all, width).stream()
                .map(line -> painted(all, line, styles, ink))
                .toList();
    }

    private static void append(StringBuilder whole, List<@Nullable Style> styles, String label) {
        whole.append(label);
        for (int i = 0; i < label.length(); i++) {
            styles.add(Style.FAINT);
        }
    }

    private @Nullable Style[] styles() {
        @Nullable Style[] styles = new Style[text.length()];
        for (Part part : parts) {
            for (int i = part.start(); i < part.end(); i++) {
                styles[i] = part.style();
            }
        }
        return styles;
    }

    private static String painted(String text, Wrapping.Line line, List<@Nullable Style> styles, Ink ink) {
        StringBuilder painted = new StringBuilder();
        int start = line.start();
        while (start < line.end()) {
            Style style = styles.get(start);
            int end = start + 1;
            while (end < line.end() && styles.get(end) == style) {
                end++;
            }
            String run = text.substring(start, end);
            painted.append(style == null ? run : ink.paint(style, run));
            start = end;
        }
        return painted.toString();
    }
}
