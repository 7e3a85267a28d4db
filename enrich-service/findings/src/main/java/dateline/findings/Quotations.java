package dateline.findings;

import dateline.finding.Span;
import dateline.text.AnalyzedText;
import dateline.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which parts of a body stand between double quotation marks. Marks are paired within a paragraph, whatever their shape; one
 * that is never closed opens a quotation to the end of its paragraph, as in a speech of several paragraphs.
 */
public final class Quotations {

    private final List<Span> spans = new ArrayList<>();

    /** Reads the marks of a body. */
    public Quotations(AnalyzedText text) {
        for (Paragraph paragraph : text.paragraphs()) {
            read(text.text(), paragraph);
        }
    }

    private void read(String body, Paragraph paragraph) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (!isMark(body.charAt(i))) {
                continue;
            }
            if (open >= 0) {
                add(open, i);
                open = -1;
            } else if (body.charAt(i) != '”' || i == paragraph.start()) {
                open = i + 1;
            }
        }
        if (open >= 0) {
            add(open, paragraph.end());
        }
    }

    private void add(int start, int end) {
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    /** The quotation around this offset, without its marks; an offset at a mark is in none. */
    public Optional<Span> around(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    public boolean holds(int offset) {
        return around(offset).isPresent();
    }
}
