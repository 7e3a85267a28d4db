package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTest {

    private static final URI START = URI.create("https://news.example/a/feed.xml?page=1#top");

    @Test
    void aLocationIsReadAgainstTheAddressThatSaidIt() throws Refusal {
        assertThat(trail().follow(302, Optional.of("../b.xml"), 5).here()).hasToString("https://news.example/b.xml");
        assertThat(trail().follow(302, Optional.of("//other.example/x"), 5).here())
                .hasToString("https://other.example/x");
        assertThat(trail().follow(302, Optional.of("HTTP://other.example/x#part"), 5)
                        .here())
                .hasToString("HTTP://other.example/x");
    }

    @Test
    void bytesThatBelongInNoAddressAreEscaped() throws Refusal {
        assertThat(trail().follow(302, Optional.of("/caf\u00c3\u00a9 news"), 5).here())
                .hasToString("https://news.example/caf%C3%A9%20news");
    }

    @Test
    void permanentRedirectsAreRememberedAsFarAsNoOtherComesBetween() throws Refusal {
        Trail moved = trail().follow(301, Optional.of("/one"), 5).follow(308, Optional.of("/two"), 5);

        assertThat(moved.movedTo()).contains(URI.create("https://news.example/two"));
        Trail passing = moved.follow(302, Optional.of("/three"), 5).follow(301, Optional.of("/four"), 5);
        assertThat(passing.movedTo()).contains(URI.create("https://news.example/two"));
        assertThat(passing.here()).hasToString("https://news.example/four");
        assertThat(trail().follow(307, Optional.of("/one"), 5).movedTo()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://files.example/feed",
                "javascript:alert(1)",
                "jar:http://a.example/x!/y",
                "mailto:desk@news.example",
                "http:///feed",
                "http://user:word@news.example/feed"
            })
    void noRedirectLeadsToWhatIsNeverFetched(String location) {
        assertThatThrownBy(() -> trail().follow(302, Optional.of(location), 5)).isInstanceOf(Refusal.class);
    }

    @Test
    void circlesAndLongWaysEnd() throws Refusal {
        Trail two = trail().follow(302, Optional.of("/one"), 2).follow(302, Optional.of("/two"), 2);

        assertThatThrownBy(() -> two.follow(302, Optional.of("/three"), 2)).hasMessage("more than 2 redirects");
        assertThatThrownBy(() -> two.follow(302, Optional.of("/one"), 5)).hasMessage("redirects that lead in a circle");
        assertThatThrownBy(() -> two.follow(302, Optional.empty(), 5))
                .hasMessage("a redirect that does not say where to");
    }

    private static Trail trail() throws Refusal {
        return Trail.from(START);
    }
}
