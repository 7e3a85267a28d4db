package dateline.ingest.article;

import java.text.Normalizer;

/** Text as the rest of Dateline may rely on it. Every function is idempotent. */
final class PlainText {

    private static final int EXCERPT = 40;

    private PlainText() {}

    /**
     * A body: NFC, paragraphs split by exactly one blank line, single line breaks kept, no blanks at the end of a line, no
     * control characters but line feed and tab, no lone surrogates. Empty where there is nothing to read.
     */
    static String body(String raw) {
        String text = Normalizer.normalize(clean(raw), Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int last = trimEnd(text, start, end);
            if (last == start) {
                gap = true;
            } else {
                if (!out.isEmpty()) {
                    out.append(gap ? "\n\n" : "\n");
                }
                out.append(text, out.isEmpty() ? trimStart(text, start, last) : start, last);
                gap = false;
            }
            start = end + 1;
        }
        return readable(out) ? out.toString() : "";
    }

    /** One line: NFC, every run of blanks one space, none at the ends. Empty where there is nothing to read. */
    static String line(String raw) {
        String text = Normalizer.normalize(clean(raw), Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!blank(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        out.setLength(trimEnd(out, 0, out.length()));
        return readable(out) ? out.toString() : "";
    }

    /** At most a few words of a value, to be quoted in a reason. */
    static String excerpt(String value) {
        String line = line(value);
        int end = Math.min(line.length(), EXCERPT);
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    private static String clean(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                out.append('\n');
                i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                out.append(c).append(raw.charAt(++i));
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '\n', '\t' -> out.append(c);
            // Vertical tab, form feed, next line, line separator: all of them end a line.
            case '\u000b', '\f', '\u0085', '\u2028' -> out.append('\n');
            case '\u2029' -> out.append("\n\n");
            // A byte order mark in the middle of a text is left from pasting files together.
            case '\ufeff' -> {}
            default -> {
                if (!Character.isISOControl(c) && !Character.isSurrogate(c)) {
                    out.append(c);
                }
            }
        }
    }

    private static int trimEnd(CharSequence text, int start, int end) {
        int last = end;
        while (last > start && blank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static int trimStart(CharSequence text, int start, int end) {
        int first = start;
        while (first < end && blank(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Zero-width characters alone are nothing to read. */
    private static boolean readable(CharSequence text) {
        return text.codePoints()
                .anyMatch(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.UNASSIGNED);
    }
}
