package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every address, made up of parts that have caused trouble somewhere. */
class CanonicalUrlPropertiesTest {

    private static final int ADDRESSES = 2000;
    private static final List<String> PARTS = List.of(
            "http://",
            "https://",
            "HTTP://",
            "//",
            "/",
            "\\",
            ".",
            "..",
            "%2e",
            "%2E%2e",
            "%",
            "%zz",
            "%C3%A9",
            "%c3",
            "é",
            "ß",
            "\ud83d\ude00",
            "\ud800",
            "example.com",
            "EXAMPLE.com",
            "xn--bcher-kva.example",
            "bücher.example",
            "www.google.com",
            "www.bing.com",
            "news-example.cdn.ampproject.org",
            "/c/s/",
            "/amp/s/",
            "/url?url=",
            "/url?q=",
            "http%3A%2F%2F",
            "[2001:DB8::1]",
            ":80",
            ":443",
            ":0",
            ":00080",
            ":99999",
            "@",
            "user:pass@",
            "?",
            "&",
            "=",
            "#",
            "#!",
            "#!/a",
            ";",
            ";jsessionid=1",
            "/(S(abcdefghijklmnopqrstuvwx))",
            "utm_source=x",
            "utm%5Fsource=x",
            "id=7",
            "a",
            "b",
            " ",
            "\t",
            "\n",
            "\u0000",
            "\u202e",
            "\u00ad",
            "-",
            "_",
            "~",
            "+",
            "%20",
            "%25",
            "%2F",
            "'",
            "\"",
            "<",
            "|",
            "^",
            "`",
            "{");

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    private static String address(Random random) {
        StringBuilder address = new StringBuilder(random.nextInt(4) > 0 ? "https://example.com" : "");
        int parts = random.nextInt(10);
        for (int i = 0; i < parts; i++) {
            address.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return address.toString();
    }

    private static Stream<String> addresses(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> address(random)).limit(ADDRESSES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsCanonicalStaysAsItIs(long seed) {
        assertThat(addresses(seed)).allSatisfy(address -> {
            Optional<URI> canonical = CanonicalUrl.of(address);
            assertThat(canonical.flatMap(url -> CanonicalUrl.of(url.toString())))
                    .isEqualTo(canonical);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCanonicalAddressIsInAsciiAndHasAHost(long seed) {
        assertThat(addresses(seed).flatMap(address -> CanonicalUrl.of(address).stream()))
                .isNotEmpty()
                .allSatisfy(url -> {
                    assertThat(url.toString()).matches("https?://[a-z0-9_.\\[\\]:-]+/[!-~]*");
                    assertThat(url.getRawAuthority()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTrackingParameterChangesNothing(long seed) {
        assertThat(addresses(seed)
                        .map(String::strip)
                        .filter(address -> address.indexOf('#') < 0 && address.indexOf('?') < 0))
                .allSatisfy(address -> assertThat(CanonicalUrl.of(address + "?utm_source=feed&fbclid=1"))
                        .isEqualTo(CanonicalUrl.of(address)));
    }
}
