package dateline.evaluation.quote;

import dateline.finding.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with what people marked in it. All offsets are in UTF-16 code units.
 *
 * @param quoted strings in quotation marks
 * @param reports clauses outside of quotation marks
 */
record GoldArticle(String id, String body, List<GoldQuote> quoted, List<GoldQuote> reports) {

    /**
     * Somebody's words.
     *
     * @param speech false for titles and terms
     * @param counted false where a find counts for nothing and a miss neither
     * @param speaker null where the article does not tell
     * @param name the fullest form of the speaker's name in the article; null where unknown or not marked
     */
    record GoldQuote(
            Span span,
            boolean speech,
            boolean counted,
            @Nullable Span speaker,
            @Nullable String name) {}
}
