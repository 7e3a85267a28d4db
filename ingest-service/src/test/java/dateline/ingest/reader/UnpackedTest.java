package dateline.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class UnpackedTest {

    private static final byte[] TEXT = "The ferry came back.".getBytes(StandardCharsets.UTF_8);

    @Test
    void gzipAndZstdAreToldByTheirBytes() throws IOException {
        assertThat(unpacked(gzip(TEXT, 1))).isEqualTo(TEXT);
        assertThat(unpacked(Zstd.compress(TEXT))).isEqualTo(TEXT);
        assertThat(unpacked(TEXT)).isEqualTo(TEXT);
        assertThat(unpacked(new byte[0])).isEmpty();
    }

    @Test
    void packedPiecesOneAfterTheOtherAreOneInput() throws IOException {
        assertThat(unpacked(twice(gzip(TEXT, 1)))).isEqualTo(twice(TEXT));
        assertThat(unpacked(twice(Zstd.compress(TEXT)))).isEqualTo(twice(TEXT));
    }

    @Test
    void inputThatEndsTooEarlyIsCorrupt() throws IOException {
        byte[] gzip = gzip(TEXT, 100);
        byte[] zstd = Zstd.compress(gzip);

        assertThatThrownBy(() -> unpacked(Arrays.copyOf(gzip, gzip.length - 9))).isInstanceOf(CorruptInput.class);
        assertThatThrownBy(() -> unpacked(Arrays.copyOf(gzip, 5))).isInstanceOf(CorruptInput.class);
        assertThatThrownBy(() -> unpacked(Arrays.copyOf(zstd, zstd.length - 3))).isInstanceOf(CorruptInput.class);
    }

    @Test
    void changedBytesAreNoticed() throws IOException {
        byte[] gzip = gzip(TEXT, 100);
        gzip[gzip.length - 6] ^= 1;

        assertThatThrownBy(() -> unpacked(gzip)).isInstanceOf(CorruptInput.class);
    }

    @Test
    void aBombIsReadNoFurtherThanTheLimit() throws IOException {
        byte[] bomb = gzip(new byte[1024 * 1024], 64);
        byte[] zstdBomb = Zstd.compress(new byte[64 * 1024 * 1024]);

        assertThat(bomb).hasSizeLessThan(128 * 1024);
        assertThat(readWhole(bomb)).isEqualTo(tooLarge());
        assertThat(readWhole(zstdBomb)).isEqualTo(tooLarge());
    }

    @Test
    void aZstdFrameThatAsksForTwoGigabytesIsRefused() {
        // Magic number, no flags, a window of 2^31 bytes, then one last raw block of one byte.
        byte[] greedy = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, (byte) 0xa8, 9, 0, 0, 'a'};

        assertThatThrownBy(() -> unpacked(greedy)).isInstanceOf(CorruptInput.class);
    }

    private static Reading readWhole(byte[] packed) throws IOException {
        try (Readings readings = new WholeInput(
                Unpacked.open(new ByteArrayInputStream(packed)),
                100_000,
                document -> new Reading.Found(1, Draft.EMPTY, 0))) {
            return Objects.requireNonNull(readings.next(), "there is always a reading");
        }
    }

    private static Reading tooLarge() {
        return new Reading.Unreadable(1, Rejection.tooLarge("the document is larger than 100000 bytes"));
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (InputStream in = Unpacked.open(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] twice(byte[] bytes) {
        byte[] both = Arrays.copyOf(bytes, bytes.length * 2);
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return both;
    }

    private static byte[] gzip(byte[] piece, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(piece);
            }
        }
        return packed.toByteArray();
    }
}
