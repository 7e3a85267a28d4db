package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example.COM/Story, https://news.example.com/Story",
        "https://example.com, https://example.com/",
        "http://example.com:80/a, http://example.com/a",
        "https://example.com:443/a, https://example.com/a",
        "https://example.com:8443/a, https://example.com:8443/a",
        "https://example.com./a, https://example.com/a",
        "https://reader:secret@example.com/a, https://example.com/a",
        "https://example.com/a#comments, https://example.com/a",
        "https://example.com/a/../b/./c, https://example.com/b/c",
        "https://example.com/a?utm_source=x&id=7&fbclid=y, https://example.com/a?id=7",
        "https://example.com/a?utm_source=x, https://example.com/a",
        "https://example.com/a?b=2&a=1, https://example.com/a?b=2&a=1",
        "https://example.com/%7Ejo/%c3%a9, https://example.com/~jo/%C3%A9",
        "https://example.com/caf\u00e9 1, https://example.com/caf%C3%A9%201",
        "https://example.com/100%, https://example.com/100%25",
        "https://b\u00fccher.example/, https://xn--bcher-kva.example/",
        "http://[2001:DB8::1]:80/a, http://[2001:db8::1]/a"
    })
    void anAddressHasOneWayToBeWritten(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).contains(URI.create(canonical));
        assertThat(CanonicalUrl.of(canonical)).contains(URI.create(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "story.html",
                "//example.com/a",
                "ftp://example.com/a",
                "javascript:alert(1)",
                "https://",
                "https:///a",
                "https://exa mple.com/a",
                "https://example.com:port/"
            })
    void anythingElseIsNone(String written) {
        assertThat(CanonicalUrl.of(written)).isEmpty();
    }

    @Test
    void httpAndHttpsNameTheSamePage() {
        assertThat(CanonicalUrl.identity(URI.create("http://example.com/a")))
                .isEqualTo(CanonicalUrl.identity(URI.create("https://example.com/a")));
    }
}
