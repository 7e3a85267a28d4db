package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @Test
    void aBareHostIsMeantOverHttpsAlone() {
        Origin origin = Origin.of("Feeds.example");

        assertThat(origin).isEqualTo(Origin.of("https://feeds.example:443/")).hasToString("https://feeds.example");
        assertThat(origin.covers(URI.create("https://feeds.example/a?b"))).isTrue();
        assertThat(origin.covers(URI.create("http://feeds.example/a"))).isFalse();
        assertThat(origin.covers(URI.create("https://feeds.example:8443/a"))).isFalse();
        assertThat(origin.covers(URI.create("https://more.feeds.example/a"))).isFalse();
        assertThat(origin.covers(URI.create("https://feeds.example.evil.example/")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "ftp://a.example",
                "https://u:secret@a.example",
                "https://a.example/secret",
                "a b"
            })
    void anythingElseIsRefusedAndNotRepeated(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Origin.of(written))
                .withMessageNotContaining("secret");
    }
}
