package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.LanguageDetector.Guess;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static ArticleLanguage language(@Nullable Guess guess, @Nullable String declared, String body) {
        return new Languages(text -> Optional.ofNullable(guess)).of(Samples.article(Samples.ID, body, declared));
    }

    @Test
    void aSureGuessOutweighsTheDeclaration() {
        assertThat(language(new Guess("es", true), "en", "Hoy llueve.")).isEqualTo(new ArticleLanguage("es", false));
    }

    @Test
    void theDeclarationOutweighsAnUnsureGuess() {
        assertThat(language(new Guess("sl", false), "en-GB", "Gold 402.10")).isEqualTo(new ArticleLanguage("en", true));
    }

    @Test
    void anUnsureGuessIsBetterThanNothing() {
        assertThat(language(new Guess("fr", false), null, "Il pleut.")).isEqualTo(new ArticleLanguage("fr", false));
    }

    @Test
    void withNothingKnownPlainLatinLettersAreReadAsEnglish() {
        assertThat(language(null, null, "QTLY DIV 12 CTS VS 10")).isEqualTo(new ArticleLanguage(null, true));
    }

    @Test
    void withNothingKnownOtherLettersAreNotRead() {
        assertThat(language(null, "", "Погода 12")).isEqualTo(new ArticleLanguage(null, false));
    }

    @Test
    void aDeclarationThatSaysNothingCountsForNothing() {
        assertThat(language(null, "und", "Rain")).isEqualTo(new ArticleLanguage(null, true));
    }
}
