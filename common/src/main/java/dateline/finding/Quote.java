package dateline.finding;

import org.jspecify.annotations.Nullable;

/**
 * Words that somebody is reported to have said or written.
 *
 * @param text the words, without the quotation marks around them: {@code body.substring(start, end)}
 * @param speaker null for unknown, which is a better answer than a wrong name
 * @param cue the reporting words, such as "said"; null for a quote that floats
 * @param confidence that words and speaker are both right, 0 to 1
 */
public record Quote(
        FindingKey key,
        QuoteKind kind,
        String text,
        int start,
        int end,
        @Nullable Speaker speaker,
        @Nullable Span cue,
        double confidence) {
    public Quote {
        if (start < 0 || end - start != text.length() || text.isBlank()) {
            throw new IllegalArgumentException("quote [" + start + ", " + end + ") of " + text.length() + " units");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence of a quote is " + confidence);
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
