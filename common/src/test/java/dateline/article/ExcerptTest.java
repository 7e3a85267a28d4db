package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String BODY = "The tide was high. ".repeat(50).strip();

    @Test
    void theRuleIsTheSourcesAndOneThatIsNotKnownAllowsTheLeast() {
        assertThat(Excerpt.rule(null)).isEqualTo(Display.FULL);
        assertThat(Excerpt.rule("snippet")).isEqualTo(Display.SNIPPET);
        assertThat(Excerpt.rule("headline-of-a-later-version")).isEqualTo(Display.LINK);
    }

    @Test
    void aSnippetIsTheBeginningAndEndsWithAWord() {
        String snippet = Excerpt.body(Display.SNIPPET, BODY);

        assertThat(snippet).hasSizeLessThanOrEqualTo(302).endsWith(" …");
        assertThat(BODY).startsWith(snippet.substring(0, snippet.length() - 2));
        assertThat(Excerpt.body(Display.SNIPPET, "The tide was high.")).isEqualTo("The tide was high.");
        assertThat(Excerpt.words(Display.SNIPPET, BODY)).hasSizeLessThanOrEqualTo(152);
    }

    @Test
    void aCutSplitsNoCharacter() {
        String snippet = Excerpt.body(Display.SNIPPET, "x" + "\ud83d\ude00".repeat(300));

        assertThat(snippet.codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
    }

    @Test
    void ofALinkNoWordIsShownAndOfTheRestAll() {
        assertThat(Excerpt.body(Display.LINK, BODY)).isEmpty();
        assertThat(Excerpt.words(Display.LINK, BODY)).isEmpty();
        assertThat(Excerpt.body(Display.FULL, BODY)).isEqualTo(BODY);
        assertThat(Excerpt.words(Display.FULL, BODY)).isEqualTo(BODY);
    }
}
