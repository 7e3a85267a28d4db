package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeaserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met on Monday and decided to […]",
                "The council met on Monday and [...]",
                "The council met on Monday and decided to…",
                "The council met on Monday and decided to ...",
                "The council met on Monday. Read more",
                "The council met on Monday. Read More »",
                "The council met on Monday.\n\nContinue reading →",
                "The council met on Monday… (Read the full story)",
                "Der Rat tagte am Montag. Weiterlesen",
                "The council met […]\n\nThe post Council meets appeared first on Harbour News."
            })
    void aTextThatBreaksOffOrSendsOnIsATeaser(String body) {
        assertThat(Teaser.endsLike(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met on Monday.",
                "She asked them to read more.\" The council left.",
                "The council wants children to bread more",
                "[…] The council met on Monday.",
                "The council met.\n\nThe post Council meets appeared first on Harbour News."
            })
    void aTextThatEndsIsNone(String body) {
        assertThat(Teaser.endsLike(body)).isFalse();
    }

    @Test
    void aLongTextMayEndInDotsButNotInACut() {
        String story = "The council met on Monday and talked. ".repeat(100);

        assertThat(Teaser.endsLike(story + "And so it goes…")).isFalse();
        assertThat(Teaser.endsLike(story + "Read more")).isFalse();
        assertThat(Teaser.endsLike(story + "And […]")).isTrue();
    }
}
