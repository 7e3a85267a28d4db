package dateline.enrich;

import dateline.enrich.LanguageDetector.Guess;
import dateline.message.ArticleIngested;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which language an article is in: a sure guess from its text, else what its publisher declares, else a guess that
 * is not sure. Where nothing is known, text in plain Latin letters is read as English, since most of what defeats a detector
 * is short wire copy, names and tables; anything else is not read.
 */
public final class Languages {

    /** Characters of the text that are looked at: more of them no longer change the answer. */
    private static final int SAMPLE = 2_000;

    private final LanguageDetector detector;

    public Languages(LanguageDetector detector) {
        this.detector = detector;
    }

    ArticleLanguage of(ArticleIngested article) {
        String sample = sample(article);
        Optional<Guess> guess = detector.guess(sample);
        if (guess.isPresent() && guess.get().sure()) {
            return ArticleLanguage.of(guess.get().tag());
        }
        return declared(article.language())
                .or(() -> guess.map(Guess::tag))
                .map(ArticleLanguage::of)
                .orElseGet(() -> new ArticleLanguage(null, isPlainLatin(sample)));
    }

    private static String sample(ArticleIngested article) {
        String text = article.title() == null ? article.body() : article.title() + "\n" + article.body();
        return text.substring(0, Math.min(SAMPLE, text.length()));
    }

    private static Optional<String> declared(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.isEmpty() || language.equals("und") ? Optional.empty() : Optional.of(language);
    }

    /** At least nineteen letters of twenty are a to z. */
    private static boolean isPlainLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long plain =
                text.codePoints().filter(c -> c < 128 && Character.isLetter(c)).count();
        return plain * 20 >= letters * 19;
    }
}
