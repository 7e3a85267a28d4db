package dateline.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.reader.Reading;
import dateline.ingest.testing.Corpora;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What can be read of damaged archives is read, and the rest is a reason. */
class DamagedArchiveTest {

    private static final String CORRUPT = "the compressed input is corrupt or ends too early";

    @Test
    void ofAnArchiveThatEndsTooEarlyWhatIsWholeIsRead() {
        byte[] plain = archive(3).plain();
        byte[] packed = archive(3).packed();

        assertThat(Archive.read(Arrays.copyOf(plain, plain.length - 20)))
                .hasSize(3)
                .startsWith("1 Title 0", "2 Title 1")
                .last()
                .asString()
                .startsWith("3 https://coast.example/2: the archive ends after ");
        assertThat(Archive.read(Arrays.copyOf(packed, packed.length - 20)))
                .containsExactly("1 Title 0", "2 Title 1", "3 https://coast.example/2: " + CORRUPT);
    }

    @Test
    void aDamagedMemberCostsNoOtherWhereverTheDamageIs() {
        Archive archive = archive(5);
        List<byte[]> members = archive.records().stream().map(Archive::gzip).toList();
        byte[] damaged = members.get(2);
        for (int at = 0; at < damaged.length; at++) {
            byte[] packed = Archive.joined(
                    members.get(0), members.get(1), flipped(damaged, at), members.get(3), members.get(4));

            List<String> read = Archive.read(packed);

            List<String> titles =
                    read.stream().map(told -> told.replaceFirst("^\\d+ ", "")).toList();
            assertThat(titles)
                    .as("byte %d", at)
                    .startsWith("Title 0", "Title 1")
                    .endsWith("Title 3", "Title 4")
                    .hasSizeBetween(5, 6);
            assertThat(titles.equals(List.of("Title 0", "Title 1", "Title 2", "Title 3", "Title 4")))
                    .as("nothing is said of byte %d", at)
                    .isEqualTo(unpacks(flipped(damaged, at), archive.records().get(2)));
        }
    }

    /** Some bits of a header, and those that fill up the last byte, mean nothing. */
    private static boolean unpacks(byte[] member, byte[] record) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(member))) {
            return Arrays.equals(in.readAllBytes(), record);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aMemberThatWasCutOffAndWrittenOverCostsNoOther() {
        List<byte[]> members = archive(4).records().stream().map(Archive::gzip).toList();
        byte[] cut = Arrays.copyOf(members.get(1), members.get(1).length / 2);

        assertThat(Archive.read(Archive.joined(members.get(0), cut, members.get(2), members.get(3))))
                .contains("1 Title 0")
                .anyMatch(told -> told.endsWith(CORRUPT))
                .anyMatch(told -> told.endsWith("Title 2"))
                .anyMatch(told -> told.endsWith("Title 3"))
                .hasSize(4);
    }

    @Test
    void aDamagedHeaderAndALengthTooSmallCostOneRecordEach() {
        List<byte[]> records = archive(5).records();
        byte[] noVersion = records.get(1).clone();
        noVersion[0] = 'X';
        String shortened = new String(records.get(3), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 90");

        assertThat(Archive.read(Archive.joined(
                        records.get(0), noVersion, records.get(2), Archive.bytes(shortened), records.get(4))))
                .containsExactly(
                        "1 Title 0",
                        "2 what follows the record before is no record",
                        "3 Title 2",
                        "4 https://coast.example/3: the record does not end where it says",
                        "5 Title 4");
    }

    @Test
    void linesWithoutAnEndAndAnythingElseEnd() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] noise = new byte[random.nextInt(3_000)];
            random.nextBytes(noise);
            byte[] start = Archive.bytes(round % 2 == 0 ? "WARC/1.0\r\n" : "\r\n".repeat(10_000) + "WARC/1.1\r\na:");

            assertThat(Archive.read(Archive.joined(start, noise))).hasSizeLessThan(noise.length + 2);
        }
        assertThat(Archive.read(Archive.bytes("WARC/1.0\r\nA: " + "x".repeat(1_000_000))))
                .first()
                .isEqualTo("1 the header of the record is damaged");
    }

    @Test
    void everyArchiveOfTheCorporaEndsAsArticlesOrReasons() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : new String[] {"formats/warc-warcio/test", "formats/warc-jwarc/test-resources"}) {
            files.addAll(Corpora.files(folder));
        }
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (int cut = 0; cut < 20; cut++) {
                int length = whole.length - (whole.length / 40) * cut;
                for (Reading reading : Archive.readings(new ByteArrayInputStream(whole, 0, length))) {
                    assertThat(reading.line()).as("%s, %d bytes", file, length).isPositive();
                }
            }
        }
    }

    private static Archive archive(int records) {
        Archive archive = new Archive();
        IntStream.range(0, records).forEach(i -> archive.feedAt("https://coast.example/" + i, "Title " + i));
        return archive;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= 0x55;
        return copy;
    }
}
