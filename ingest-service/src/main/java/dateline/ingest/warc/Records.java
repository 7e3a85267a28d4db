package dateline.ingest.warc;

import dateline.ingest.reader.CorruptInput;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcParser;

/**
 * Cuts an archive into records. Where no record starts where one should, the next line that starts one is looked for. For one
 * thread.
 */
final class Records implements Closeable {

    private static final int BUFFER = 64 * 1024;

    /** Of a header, and of a line between records. */
    private static final int LONGEST = 64 * 1024;

    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    /** The one line before a record of ARC: address, IP address, date, and at the end the length. Addresses may hold spaces. */
    private static final Pattern ARC =
            Pattern.compile("([a-z][a-z0-9+.-]*:.*?)( (?:0|\\d{1,3}(?:\\.\\d{1,3}){3}) \\d{8,28} .*)", Pattern.DOTALL);

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final BufferedInputStream in;
    private final WarcParser parser = new WarcParser();
    private byte @Nullable [] ahead;
    private boolean lost;
    private long number;

    Records(InputStream archive) {
        this.in = new BufferedInputStream(archive, BUFFER);
    }

    /** Of the record that was found last, counted from 1, the broken ones too. */
    long number() {
        return number;
    }

    /** Whether the next record does not start where the last one ended, for which there is a reason already. */
    boolean lost() {
        return lost;
    }

    /** Says that the next record does not start where the last one ended, for which there is a reason already. */
    void lose() {
        lost = true;
        ahead = null;
    }

    /** The next record, or null after the last. */
    @Nullable
    Cut next() throws IOException {
        byte[] line = firstLine();
        if (line.length == 0) {
            return null;
        }
        number++;
        lost = !starts(line);
        return lost ? new Cut.Broken("what follows the record before is no record") : header(line);
    }

    private byte[] firstLine() throws IOException {
        try {
            byte[] line = line();
            while (line.length > 0 && (isBlank(line) || (lost && !starts(line)))) {
                line = line();
            }
            return line;
        } catch (CorruptInput e) {
            // What cannot be opened is a record for all that is known.
            number += lost ? 0 : 1;
            throw e;
        }
    }

    private Cut header(byte[] first) throws IOException {
        parser.setLenient(true);
        parser.parse(ByteBuffer.wrap(arc(first)));
        int length = first.length;
        while (!parser.isFinished() && !parser.isError() && length < LONGEST) {
            byte[] line = line();
            if (line.length == 0) {
                return broken("the archive ends within the header of the record");
            }
            length += line.length;
            parser.parse(ByteBuffer.wrap(line));
            ahead = parser.isError() && starts(line) ? line : null;
        }
        if (!parser.isFinished()) {
            return broken("the header of the record is damaged");
        }
        Optional<String> bytes = parser.headers()
                .first("Content-Length")
                .filter(written -> LENGTH.matcher(written).matches());
        return bytes.isEmpty()
                ? broken("the header of the record does not say how long it is")
                : whole(new RecordHead(parser.headers(), Long.parseLong(bytes.get())));
    }

    private Cut whole(RecordHead head) {
        return new Cut.Whole(head, new Content(in, head.length()));
    }

    private Cut broken(String reason) {
        lost = true;
        return new Cut.Broken(reason);
    }

    private static boolean starts(byte[] line) {
        return Arrays.equals(line, 0, Math.min(line.length, WARC.length), WARC, 0, WARC.length)
                || ARC.matcher(latin1(line)).matches();
    }

    /** As the parser takes it, which ends an address at the first space. */
    private static byte[] arc(byte[] line) {
        Matcher arc = ARC.matcher(latin1(line));
        return arc.matches()
                ? (arc.group(1).replace(" ", "%20") + arc.group(2)).getBytes(StandardCharsets.ISO_8859_1)
                : line;
    }

    private static String latin1(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != '\r' && b != '\n' && b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The next line with its end, or as much of it as a header may have; empty at the end. */
    private byte[] line() throws IOException {
        byte[] first = ahead;
        if (first != null) {
            ahead = null;
            return first;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        while (c >= 0) {
            line.write(c);
            c = c == '\n' || line.size() == LONGEST ? -1 : in.read();
        }
        return line.toByteArray();
    }

    /**
     * Looks over the end of a record, so that damage shows before anything is made of it.
     *
     * @return whether the record ends where it says
     * @throws CorruptInput if what was read last is not what was packed
     */
    boolean endsHere() throws IOException {
        try {
            int lines = -1;
            int c = '\n';
            while (c == '\r' || c == '\n') {
                lines += c == '\n' ? 1 : 0;
                in.mark(1);
                c = in.read();
            }
            in.reset();
            // Two line ends tell it, whatever is next; some writers leave one out, and ARC has only one.
            return lines > 1 || c < 0 || c == WARC[0] || (lines == 1 && c >= 'a' && c <= 'z');
        } catch (CorruptInput e) {
            if (e.within()) {
                throw e;
            }
            // The next record cannot be opened, which shows again when it is asked for.
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
