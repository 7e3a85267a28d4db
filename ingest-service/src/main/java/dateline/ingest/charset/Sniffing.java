package dateline.ingest.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the bytes themselves tell. */
final class Sniffing {

    /** Where nothing tells, as for browsers in most of the world. */
    private static final Charset USUAL = Charset.forName("windows-1252");

    private static final int ENOUGH = 16 * 1024;

    /** A few words of French look as much like Romanian: by so many points the usual charset may be behind the best. */
    private static final int CLOSE = 10;

    /** So many pairs of bytes tell 16 bits; two bytes may have a zero for any reason. */
    private static final int FEW_PAIRS = 4;

    private Sniffing() {}

    static Optional<Charset> mark(byte[] start) {
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(start, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(start, 0xff, 0xfe) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    static Charset charset(byte[] start) {
        return sixteenBits(start)
                .or(() -> validUtf8(start) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
                .orElseGet(() -> detected(start));
    }

    /** Text of the first alphabets in 16 bits has a zero in most pairs, and always on the same side. */
    private static Optional<Charset> sixteenBits(byte[] start) {
        int pairs = Math.min(start.length, ENOUGH) / 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < pairs; i++) {
            high += start[2 * i] == 0 ? 1 : 0;
            low += start[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < FEW_PAIRS) {
            return Optional.empty();
        }
        if (low == 0 && high > pairs / 2) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return high == 0 && low > pairs / 2 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean validUtf8(byte[] start) {
        ByteBuffer bytes = ByteBuffer.wrap(start);
        CharBuffer text = CharBuffer.allocate(start.length + 1);
        // Not the end of input: the beginning may end within a character.
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, false);
        return !result.isError() && bytes.remaining() < 4;
    }

    private static Charset detected(byte[] start) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(start.length > ENOUGH ? Arrays.copyOf(start, ENOUGH) : start);
        CharsetMatch[] matches = detector.detectAll();
        int enough = matches.length == 0 ? 0 : matches[0].getConfidence() - CLOSE;
        List<Charset> likely = Arrays.stream(matches)
                .filter(match -> match.getConfidence() >= enough)
                .flatMap(match -> Labels.charset(match.getName()).stream())
                // It is not UTF-8, that was tried; a page cut within a character would look like it.
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .toList();
        return likely.isEmpty() || likely.contains(USUAL) ? USUAL : likely.getFirst();
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        boolean equal = bytes.length >= expected.length;
        for (int i = 0; equal && i < expected.length; i++) {
            equal = (bytes[i] & 0xff) == expected[i];
        }
        return equal;
    }
}
