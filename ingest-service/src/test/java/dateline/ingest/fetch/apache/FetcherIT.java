package dateline.ingest.fetch.apache;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.AddressRule;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.FetchResult;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Manners;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules and the wire together, against a server that behaves badly. */
@Timeout(120)
class FetcherIT {

    private static final byte[] NOTHING = {};
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final FetchLimits LIMITS = new FetchLimits(100_000, 100_000, 100, 3, TIME, TIME, TIME);

    private RawServer server;
    private ApacheWire wire;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws Exception {
        server = new RawServer();
        NameService names = host -> List.of(InetAddress.ofLiteral(
                switch (host) {
                    case "inner.example" -> "10.0.0.1";
                    case "news.example" -> "127.0.0.1";
                    default -> host.replaceAll("[\\[\\]]", "");
                }));
        wire = new ApacheWire(LIMITS, AddressRule.allowing(List.of("127.0.0.1")), names, "Dateline", Optional.empty());
        fetcher = new Fetcher(
                wire,
                LIMITS,
                new Manners("dateline", true, 1, Duration.ZERO, Duration.ZERO),
                InstantSource.system(),
                Thread::sleep);
    }

    @AfterEach
    void stop() throws Exception {
        wire.close();
        server.close();
    }

    @Test
    void redirectsToWhatMustNotBeReachedEndThere() throws Exception {
        for (String target : List.of(
                "http://127.0.0.2/feed",
                "http://inner.example/feed",
                "http://[::1]/feed",
                "http://169.254.169.254/latest/meta-data/",
                "file:///etc/passwd",
                "ftp://127.0.0.1/feed",
                "gopher://127.0.0.1/x")) {
            redirect("/feed", 302, target);

            assertThat(fetch("/feed")).as(target).isInstanceOf(FetchResult.Refused.class);
        }
    }

    @Test
    void aCircleEnds() throws Exception {
        redirect("/one", 302, "/two");
        redirect("/two", 302, "/one");

        assertThat(fetch("/one")).isEqualTo(new FetchResult.Refused("redirects that lead in a circle"));
    }

    @Test
    void aPermanentRedirectIsToldWithWhatItLedTo() throws Exception {
        redirect("/old", 301, "/new");
        server.answering("/new", "HTTP/1.1 200 OK\nContent-Length: 4", "text".getBytes(StandardCharsets.UTF_8));

        assertThat(fetch("/old"))
                .isInstanceOfSatisfying(
                        FetchResult.Fetched.class,
                        fetched -> assertThat(fetched.movedTo()).contains(server.address("news.example", "/new")));
    }

    @Test
    void tooManyRequestsSayWhenToComeBack() throws Exception {
        server.answering("/feed", "HTTP/1.1 429 Slow down\nRetry-After: 3600\nContent-Length: 0", NOTHING);

        assertThat(fetch("/feed")).isInstanceOfSatisfying(FetchResult.Failed.class, failed -> {
            assertThat(failed.reason()).isEqualTo("the server answered 429");
            assertThat(failed.notBefore()).get().satisfies(at -> assertThat(at).isAfter(Instant.now()));
        });
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() throws Exception {
        byte[] rules = "User-agent: *\nDisallow: /feed\n".getBytes(StandardCharsets.UTF_8);
        server.answering("/robots.txt", "HTTP/1.1 200 OK\nContent-Length: " + rules.length, rules);

        assertThat(fetch("/feed")).isEqualTo(new FetchResult.Refused("the host's robots.txt does not allow it"));
        assertThat(server.requests()).singleElement().asString().startsWith("GET /robots.txt ");
    }

    private void redirect(String path, int status, String target) {
        server.answering(path, "HTTP/1.1 " + status + " Moved\nLocation: " + target + "\nContent-Length: 0", NOTHING);
    }

    private FetchResult fetch(String path) throws InterruptedException {
        URI address = server.address("news.example", path);
        return fetcher.fetch(new FetchRequest(address, "*/*", Optional.empty(), Optional.empty()));
    }
}
