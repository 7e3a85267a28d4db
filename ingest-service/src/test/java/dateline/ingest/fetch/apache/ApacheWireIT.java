package dateline.ingest.fetch.apache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.fetch.AddressRule;
import dateline.ingest.fetch.Answer;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.Hop;
import dateline.ingest.fetch.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ApacheWireIT {

    private static final int MIB = 1024 * 1024;
    private static final AddressRule OPEN = AddressRule.allowing(List.of("127.0.0.1"));
    private static final byte[] TEXT = "The ferry came back.".getBytes(StandardCharsets.UTF_8);

    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void anAnswerIsReadWithItsHeaders() throws IOException {
        server.answering(
                "/feed",
                "HTTP/1.1 200 OK\nETag: \"1\"\nCache-Control: public\nCache-Control: max-age=60\nContent-Length: 20",
                TEXT);

        Answer answer = get(OPEN, here(), "/feed");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().open()).hasBinaryContent(TEXT);
        assertThat(answer.headers())
                .containsEntry("etag", "\"1\"")
                .containsEntry("cache-control", "public, max-age=60");
        assertThat(server.requests().getFirst())
                .startsWith("GET /feed HTTP/1.1\n")
                .contains("User-Agent: Dateline/1 (+mailto:desk@news.example)\n", "Accept-Encoding: gzip, br\n")
                .contains("If-None-Match: \"0\"\n")
                .doesNotContain("Cookie", "Upgrade");
    }

    @Test
    void gzipAndBrotliAreUnpacked() throws IOException {
        server.answering("/gzip", "HTTP/1.1 200 OK\nContent-Encoding: gzip\nConnection: close", gzip(TEXT))
                .answering(
                        "/brotli",
                        "HTTP/1.1 200 OK\nContent-Encoding: br\nConnection: close",
                        Base64.getDecoder().decode("iwmAVGhlIGZlcnJ5IGNhbWUgYmFjay4D"));

        assertThat(get(OPEN, here(), "/gzip").body().open()).hasBinaryContent(TEXT);
        assertThat(get(OPEN, here(), "/brotli").body().open()).hasBinaryContent(TEXT);
    }

    @Test
    void redirectsAreAnswersLikeOthers() throws IOException {
        server.answering("/old", "HTTP/1.1 301 Moved\nLocation: file:///etc/passwd\nContent-Length: 0", new byte[0]);

        Answer answer = get(OPEN, here(), "/old");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.headers()).containsEntry("location", "file:///etc/passwd");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void addressesOfThisMachineAndItsNetworkAreNotConnectedTo() {
        AddressRule closed = AddressRule.allowing(List.of());

        assertThatThrownBy(() -> get(closed, here(), "/feed")).isInstanceOf(Refusal.class);
        for (String host : List.of("127.0.0.1", "127.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "localhost")) {
            assertThatThrownBy(() -> get(closed, NameService.system(), host, "/feed"))
                    .as(host)
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> get(closed, host -> List.of(InetAddress.ofLiteral("10.0.0.1")), "/feed"))
                .isInstanceOf(Refusal.class)
                .hasMessage("news.example is at 10.0.0.1, which is no address of the public internet");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNameThatChangesItsAddressGainsNothingByIt() throws IOException {
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2"));
        NameService rebinding = host -> List.of(InetAddress.ofLiteral(answers.pop()));
        server.answering("/feed", "HTTP/1.1 200 OK\nContent-Length: 20", TEXT);

        try (ApacheWire wire = wire(OPEN, rebinding, Duration.ofSeconds(60), Duration.ofSeconds(60))) {
            assertThat(wire.get(hop("news.example", "/feed", Duration.ofSeconds(60)))
                            .status())
                    .isEqualTo(200);
            assertThatThrownBy(() -> wire.get(hop("news.example", "/feed", Duration.ofSeconds(60))))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("127.0.0.2");
        }
        assertThat(server.requests()).hasSize(1);
        assertThat(answers)
                .as("one question to the name service for each connection")
                .isEmpty();
    }

    @Test
    void ofSeveralAddressesOnlyTheOpenOnesAreUsed() throws IOException {
        server.answering("/feed", "HTTP/1.1 200 OK\nContent-Length: 20", TEXT);

        assertThat(get(
                                OPEN,
                                host -> List.of(InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("127.0.0.1")),
                                "/feed")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aBodyThatNeverEndsIsReadNoFurtherThanTheLimit() {
        server.on("/feed", out -> {
            out.write(head("HTTP/1.1 200 OK\nContent-Type: text/plain"));
            endless(out);
        });

        assertThatThrownBy(() -> get(OPEN, here(), "/feed"))
                .isInstanceOf(Refusal.class)
                .hasMessage("the answer is larger than 1048576 bytes as sent");
    }

    @Test
    void theBodyOfAnErrorIsNotReadAtAll() throws IOException {
        server.on("/feed", out -> {
            out.write(head("HTTP/1.1 500 No\nContent-Type: text/plain"));
            endless(out);
        });

        assertThat(get(OPEN, here(), "/feed").status()).isEqualTo(500);
    }

    @Test
    void aBombIsDisarmed() throws IOException {
        server.answering(
                "/feed", "HTTP/1.1 200 OK\nContent-Encoding: gzip\nConnection: close", gzip(new byte[64 * MIB]));

        assertThatThrownBy(() -> get(OPEN, here(), "/feed"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("by unpacking");
    }

    @Test
    void aServerThatDribblesIsLeftWhenItsTimeIsOver() {
        server.on("/head", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
            dribble(out, "X-Slow: yes\r\n");
        });
        server.on("/body", out -> {
            out.write(head("HTTP/1.1 200 OK\nContent-Type: text/plain"));
            dribble(out, "slow ");
        });

        for (String path : List.of("/head", "/body")) {
            assertThatThrownBy(() -> {
                        try (ApacheWire wire = wire(OPEN, here(), Duration.ofSeconds(60), Duration.ofSeconds(2))) {
                            wire.get(hop("news.example", path, Duration.ofSeconds(2)));
                        }
                    })
                    .as(path)
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(Refusal.class)
                    .hasMessage("news.example took longer than 2 s");
        }
    }

    @Test
    void aServerThatSaysNothingIsLeftToo() {
        server.on("/feed", out -> sleep(Duration.ofMinutes(2)));

        assertThatThrownBy(() -> {
                    try (ApacheWire wire = wire(OPEN, here(), Duration.ofSeconds(1), Duration.ofSeconds(60))) {
                        wire.get(hop("news.example", "/feed", Duration.ofSeconds(60)));
                    }
                })
                .hasMessage("news.example kept silent for too long");
    }

    @Test
    void aBodyShorterThanItSaysIsAnError() {
        server.answering("/feed", "HTTP/1.1 200 OK\nContent-Length: 2000", TEXT);

        assertThatThrownBy(() -> get(OPEN, here(), "/feed"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Premature end");
    }

    @Test
    void headersWithoutEndAreLeft() {
        server.on("/feed", out -> {
            out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.ISO_8859_1));
            endless(out);
        });

        assertThatThrownBy(() -> get(OPEN, here(), "/feed")).isInstanceOf(IOException.class);
    }

    @Test
    void aNameThatNobodyKnowsIsSaidToBeSo() {
        NameService knowsNothing = host -> {
            throw new UnknownHostException(host);
        };

        assertThatThrownBy(() -> get(OPEN, knowsNothing, "/feed")).hasMessage("the name news.example is not known");
    }

    @Test
    void aProxyMakesTheConnectionsButNotToWhatIsClosed() throws IOException {
        URI asked = URI.create("http://news.example/feed");
        server.answering(asked.toString(), "HTTP/1.1 200 OK\nContent-Length: 20", TEXT);
        NameService closed = host -> List.of(InetAddress.ofLiteral("10.0.0.1"));
        NameService unknown = host -> {
            throw new UnknownHostException(host);
        };
        AddressRule nothing = AddressRule.allowing(List.of());
        Hop hop = new Hop(asked, Map.of(), Duration.ofSeconds(60));

        try (ApacheWire wire = through(nothing, unknown)) {
            assertThat(wire.get(hop).body().open()).hasBinaryContent(TEXT);
        }
        try (ApacheWire wire = through(nothing, closed)) {
            assertThatThrownBy(() -> wire.get(hop)).isInstanceOf(Refusal.class);
        }
    }

    private ApacheWire through(AddressRule rule, NameService names) {
        return new ApacheWire(
                limits(Duration.ofSeconds(60), Duration.ofSeconds(60)),
                rule,
                names,
                "Dateline/1",
                Optional.of(server.address("127.0.0.1", "")));
    }

    private Answer get(AddressRule rule, NameService names, String path) throws IOException {
        return get(rule, names, "news.example", path);
    }

    private Answer get(AddressRule rule, NameService names, String host, String path) throws IOException {
        try (ApacheWire wire = wire(rule, names, Duration.ofSeconds(60), Duration.ofSeconds(60))) {
            return wire.get(hop(host, path, Duration.ofSeconds(60)));
        }
    }

    private static ApacheWire wire(AddressRule rule, NameService names, Duration silence, Duration total) {
        return new ApacheWire(
                limits(silence, total), rule, names, "Dateline/1 (+mailto:desk@news.example)", Optional.empty());
    }

    private static FetchLimits limits(Duration silence, Duration total) {
        return new FetchLimits(MIB, 16 * MIB, 100, 5, Duration.ofSeconds(30), silence, total);
    }

    private Hop hop(String host, String path, Duration time) {
        return new Hop(server.address(host, path), Map.of("If-None-Match", "\"0\""), time);
    }

    private static NameService here() {
        return host -> List.of(InetAddress.ofLiteral("127.0.0.1"));
    }

    private static byte[] head(String head) {
        return (head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void endless(OutputStream out) throws IOException {
        byte[] more = "x".repeat(8192).getBytes(StandardCharsets.ISO_8859_1);
        while (true) {
            out.write(more);
        }
    }

    private static void dribble(OutputStream out, String drop) throws IOException {
        while (true) {
            out.write(drop.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            sleep(Duration.ofMillis(50));
        }
    }

    private static void sleep(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
