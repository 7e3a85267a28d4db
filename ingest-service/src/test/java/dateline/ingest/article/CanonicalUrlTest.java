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
        "http://[2001:DB8::1]:80/a, http://[2001:db8::1]/a",
        "http://example.com:0080/a, http://example.com/a",
        "http://example.com:443/a, http://example.com:443/a",
        "https://stra\u00dfe.example/, https://xn--strae-oqa.example/",
        "https://\uff45xample\u3002com/a, https://example.com/a",
        "https://ex%61mple.com/a, https://example.com/a",
        "https://a--b.-c-.example/, https://a--b.-c-.example/",
        "https://example.com\\a\\b, https://example.com/a/b",
        "https://example.com/%2e%2E/a/%2e/b, https://example.com/a/b",
        "https://example.com/a/.., https://example.com/",
        "https://example.com/a//b, https://example.com/a//b",
        "https://example.com/a?, https://example.com/a",
        "https://example.com/a?&&b=1&, https://example.com/a?b=1",
        "https://example.com/a?b=, https://example.com/a?b=",
        "https://example.com/a#!, https://example.com/a",
        "https://example.com/#!/story/7, https://example.com/#!/story/7",
        "https://example.com/a;jsessionid=1F2E?id=7, https://example.com/a?id=7",
        "https://example.com/(S(lit3py55t21z5v55vlm25s55))/a.aspx, https://example.com/a.aspx",
        "https://example.com/a?PHPSESSID=1f&id=7, https://example.com/a?id=7",
        "https://example.com/a?utm%5Fsource=x&UTM_MEDIUM=y&id=7, https://example.com/a?id=7",
        "https://example.com/a?pk_campaign=x&mtm_source=y&_hsenc=z&mkt_tok=1, https://example.com/a",
        "https://example.com/a?feedType=RSS&feedName=topNews, https://example.com/a"
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
                "https://example.com:port/",
                "https://example.com:65536/",
                "https://exa%mple.com/",
                "https://example..com/"
            })
    void anythingElseIsNone(String written) {
        assertThat(CanonicalUrl.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a?id=7&usqp=mq331AQ, https://www.example.com/a?id=7",
        "https://example-com.cdn.ampproject.org/v/example.com/a?amp_js_v=0.1, http://example.com/a",
        "https://www.google.com/amp/s/www.example.com/a/, https://www.example.com/a/",
        "https://www.google.co.uk/amp/s/example.com/a, https://example.com/a",
        "https://www.google.com/url?rct=j&sa=t&url=https://example.com/a%3Fid%3D7&ct=ga&usg=AO, https://example.com/a?id=7",
        "https://www.google.com/url?q=https%3A%2F%2Fexample.com%2Fa&sa=D, https://example.com/a",
        "http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fexample.com%2fa&c=1, https://example.com/a",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3D1&h=x, https://example.com/a",
        "https://www.google.com/url?url=https%3A%2F%2Fwww.google.com%2Famp%2Fs%2Fexample.com%2Fa, https://example.com/a"
    })
    void whatHoldsAnotherAddressInPlainSightNamesThatPage(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).contains(URI.create(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a, https://www.example.com/a",
        "https://example.com/a, https://m.example.com/a",
        "https://example.com/a, https://example.com/a/",
        "https://example.com/a, https://example.com/a/amp",
        "https://example.com/a, https://example.com/a?amp=1",
        "https://example.com/a, https://example.com/A",
        "https://example.com/a, https://example.com//a",
        "https://example.com/a, https://example.com:8443/a",
        "https://example.com/a?id=7, https://example.com/a?id=8",
        "https://example.com/a?p=1, https://example.com/a?page=1",
        "https://example.com/a?article=1&ref=2, https://example.com/a?article=1",
        "https://example.com/a%2Fb, https://example.com/a/b",
        "https://example.com/#!/a, https://example.com/#!/b",
        "https://stra\u00dfe.example/, https://strasse.example/",
        "https://www.google.com/url/about, https://www.google.com/url"
    })
    void whatMayBeAnotherPageStaysAnother(String one, String other) {
        assertThat(CanonicalUrl.of(one)).isNotEqualTo(CanonicalUrl.of(other));
    }

    @Test
    void httpAndHttpsNameTheSamePage() {
        assertThat(CanonicalUrl.identity(URI.create("http://example.com/a")))
                .isEqualTo(CanonicalUrl.identity(URI.create("https://example.com/a")));
    }
}
