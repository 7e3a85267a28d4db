package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BodyReaderTest {

    private static final int MIB = 1024 * 1024;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final BodyReader reader = new BodyReader(new FetchLimits(MIB, 4 * MIB, 100, 5, SECOND, SECOND, SECOND));

    @Test
    void plainGzipAndBrotliAreRead() throws IOException {
        byte[] plain = "The ferry came back.".getBytes(StandardCharsets.UTF_8);
        // The same sentence, packed by the brotli of Node.js.
        byte[] brotli = Base64.getDecoder().decode("iwmAVGhlIGZlcnJ5IGNhbWUgYmFjay4D");

        assertThat(text(plain, "")).isEqualTo("The ferry came back.");
        assertThat(text(plain, "identity")).isEqualTo("The ferry came back.");
        assertThat(text(gzip(plain), " GZip ")).isEqualTo("The ferry came back.");
        assertThat(text(brotli, "br")).isEqualTo("The ferry came back.");
    }

    @Test
    void anEndlessBodyEnds() {
        assertThatThrownBy(() -> reader.read(new Endless(), Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessage("the answer is larger than 1048576 bytes as sent");
    }

    @Test
    void aBombIsDisarmed() throws IOException {
        byte[] bomb = gzip(new byte[64 * MIB]);

        assertThatThrownBy(() -> text(bomb, "gzip"))
                .isInstanceOf(Refusal.class)
                .hasMessage("the answer grows to more than 100 times its size by unpacking");
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        BodyReader small = new BodyReader(new FetchLimits(MIB, 1000, 100, 5, SECOND, SECOND, SECOND));
        byte[] packed = gzip(new byte[1001]);

        assertThatThrownBy(() -> small.read(new ByteArrayInputStream(packed), Optional.of("gzip")))
                .hasMessage("the answer is larger than 1000 bytes");
    }

    @Test
    void aCodingThatNobodyAskedForIsRefused() {
        assertThatThrownBy(() -> text(new byte[0], "gzip, gzip")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> text(new byte[0], "compress"))
                .hasMessage("the answer is packed by compress, which was not asked for");
    }

    @Test
    void aBrokenStreamIsAnError() throws IOException {
        byte[] packed = gzip("The ferry came back.".getBytes(StandardCharsets.UTF_8));
        packed[packed.length - 12] ^= 0x55;

        assertThatThrownBy(() -> text(packed, "gzip")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> text(new byte[] {(byte) 0xff, 1, 2, 3}, "br")).isInstanceOf(IOException.class);
    }

    @Test
    void equalBytesHaveEqualHashes() {
        assertThat(Body.of(new byte[] {1}).hash())
                .isEqualTo(Body.of(new byte[] {1}).hash())
                .isNotEqualTo(Body.of(new byte[] {2}).hash());
    }

    private String text(byte[] sent, String coding) throws IOException {
        Body body = reader.read(new ByteArrayInputStream(sent), Optional.of(coding));
        return new String(body.bytes(), StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return length;
        }
    }
}
