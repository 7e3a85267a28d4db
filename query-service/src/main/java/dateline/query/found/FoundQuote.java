package dateline.query.found;

import dateline.finding.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and who said them.
 *
 * @param text as much as the source allows
 * @param kind direct, indirect or mixed
 * @param cue the reporting words; null where the quote floats
 * @param start offset in the whole text, with {@code end}
 * @param confidence that words and speaker are right, 0 to 1
 */
public record FoundQuote(
        String key,
        Owner article,
        int ordinal,
        String text,
        String kind,
        Speaker speaker,
        List<String> about,
        @Nullable String cue,
        int start,
        int end,
        double confidence) {

    /**
     * Who said it.
     *
     * @param name null where the article gives none
     * @param mention as written at the quote; null where nobody is mentioned
     * @param mentionSpan where
     */
    public record Speaker(
            @Nullable String name,
            @Nullable String mention,
            @Nullable Span mentionSpan) {

        /** A name, a description, or a word that says that nobody is given. */
        public String shown() {
            return name != null ? name : mention != null ? mention : "unknown";
        }
    }

    public FoundQuote {
        about = List.copyOf(about);
    }

    /** The words in quotation marks where they stood in some. */
    public String words() {
        String bare = text.strip();
        boolean marked = !bare.isEmpty() && "\"“„«'‘".indexOf(bare.charAt(0)) >= 0;
        return marked || !kind.equals("direct") ? bare : "“" + bare + "”";
    }
}
