package dateline.command.article;

import org.jspecify.annotations.Nullable;

/**
 * Words and who said them.
 *
 * @param articleTitle for lists across articles
 * @param speaker name, or the words that describe the speaker; null where nobody is given
 * @param kind direct, indirect or mixed
 * @param start of the quote in the body, half-open with {@code end}
 */
public record FoundQuote(
        String articleId,
        String articleTitle,
        @Nullable String speaker,
        String text,
        String kind,
        @Nullable String cue,
        int start,
        int end) {

    /** The speaker, or a word that says that nobody is given. */
    public String who() {
        return speaker == null ? "unknown" : speaker;
    }

    /** The words in quotation marks where they stood in some. */
    public String words() {
        String bare = text.strip();
        boolean marked = !bare.isEmpty() && "\"“„«'‘".indexOf(bare.charAt(0)) >= 0;
        return marked || !kind.equals("direct") ? bare : "“" + bare + "”";
    }
}
