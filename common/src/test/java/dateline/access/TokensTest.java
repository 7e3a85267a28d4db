package dateline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final Tokens TOKENS =
            Tokens.of("all-of-it", List.of("desk:write:first", "ops: manage :a:b", "lead:write+manage:third"));

    @Test
    void withoutTokensEverybodyMayDoEverything() {
        Tokens none = Tokens.of("  ", List.of());

        assertThat(none.none()).isTrue();
        assertThat(none.access(Optional.empty(), Scope.MANAGE)).isEqualTo(new Access.Granted(""));
    }

    @Test
    void theTokenWithoutANameIsGoodForEverything() {
        assertThat(TOKENS.access(Optional.of("all-of-it"), Scope.WRITE)).isEqualTo(new Access.Granted("token"));
        assertThat(TOKENS.access(Optional.of("all-of-it"), Scope.MANAGE)).isEqualTo(new Access.Granted("token"));
    }

    @Test
    void aTokenIsGoodForItsScopesAlone() {
        assertThat(TOKENS.access(Optional.of("first"), Scope.WRITE)).isEqualTo(new Access.Granted("desk"));
        assertThat(TOKENS.access(Optional.of("first"), Scope.MANAGE))
                .isEqualTo(new Access.Lacking("desk", Scope.MANAGE));
        assertThat(TOKENS.access(Optional.of("a:b"), Scope.MANAGE)).isEqualTo(new Access.Granted("ops"));
        assertThat(TOKENS.access(Optional.of("a:b"), Scope.WRITE)).isEqualTo(new Access.Lacking("ops", Scope.WRITE));
        assertThat(TOKENS.access(Optional.of("third"), Scope.WRITE)).isEqualTo(new Access.Granted("lead"));
    }

    @Test
    void anotherTokenIsNobodys() {
        assertThat(TOKENS.access(Optional.of("firs"), Scope.WRITE)).isEqualTo(new Access.Unknown());
        assertThat(TOKENS.access(Optional.of(""), Scope.WRITE)).isEqualTo(new Access.Unknown());
        assertThat(TOKENS.access(Optional.empty(), Scope.WRITE)).isEqualTo(new Access.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hush", "desk:hush", "desk:reed:hush", "desk::hush", ":write:hush", "desk:write+:hush"})
    void oneThatIsWrittenOtherwiseIsToldByItsNumberOnly(String written) {
        assertThatThrownBy(() -> Tokens.of(null, List.of("a:write:b", written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("token 2 is written NAME:SCOPES:TOKEN")
                .hasMessageNotContaining("hush");
    }
}
