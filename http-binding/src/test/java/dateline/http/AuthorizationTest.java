package dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a-secret", "bearer a-secret", " Bearer   a-secret "})
    void aProgramSaysItsTokenBehindBearer(String header) {
        assertThat(Authorization.bearer(header)).contains("a-secret");
        assertThat(Authorization.password(header)).isEmpty();
    }

    @Test
    void aBrowserSaysItAsThePasswordOfAnyUser() {
        assertThat(Authorization.password("Basic YW55Ym9keTphLXNlY3JldA==")).contains("a-secret");
        assertThat(Authorization.password("Basic OmE6Yg==")).contains("a:b");
        assertThat(Authorization.bearer("Basic YW55Ym9keTphLXNlY3JldA==")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer ", "Basic", "Basic %%%", "Basic bm9jb2xvbg==", "a-secret", "Bearera-secret"
            })
    void whatIsWrittenOtherwiseSaysNone(String header) {
        assertThat(Authorization.bearer(header)).isEmpty();
        assertThat(Authorization.password(header)).isEmpty();
    }

    @Test
    void noHeaderSaysNone() {
        assertThat(Authorization.bearer(null)).isEmpty();
        assertThat(Authorization.password(null)).isEmpty();
    }
}
