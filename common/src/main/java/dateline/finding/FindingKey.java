package dateline.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dateline.article.ArticleId;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names a finding for links and exports. It survives re-enrichment as long as the words found stay the same, wherever they
 * move to in the article.
 *
 * @param value 32 hexadecimal digits
 */
public record FindingKey(@JsonValue String value) {
    @JsonCreator
    public FindingKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a finding has a key");
        }
    }

    /**
     * The key of a finding.
     *
     * @param kind {@code entity}, {@code quote} or {@code event}
     * @param text the words found; case, spacing and quotation marks do not count
     * @param occurrence how many findings of this kind with the same words came before it in the article
     */
    public static FindingKey of(ArticleId article, String kind, String text, int occurrence) {
        return new FindingKey(
                ArticleId.of("finding", article.value(), kind, normalised(text), Integer.toString(occurrence))
                        .value());
    }

    /** Words without what does not make them others: case, spacing and quotation marks. */
    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pi}\\p{Pf}\"']+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
