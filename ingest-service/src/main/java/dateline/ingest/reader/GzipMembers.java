package dateline.ingest.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The members of a gzip file (RFC 1952) as one stream. A damaged member fails every read until {@link CorruptInput#goOn()} finds
 * the next that can be opened: archives of the web have one for each record. Zeros behind the last member are padding.
 */
final class GzipMembers extends InputStream {

    /** Magic number and the one method there is. */
    private static final int[] START = {0x1f, 0x8b, 8};

    private static final int RESERVED_FLAGS = 0xe0;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final PackedBytes packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private boolean inside;
    /** Whether something of the member was given out. */
    private boolean delivered;

    private boolean ended;
    private long memberStart;
    private @Nullable CorruptInput failure;

    GzipMembers(InputStream packed) {
        this.packed = new PackedBytes(packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (length == 0) {
            return 0;
        }
        try {
            return readSome(buffer, offset, length);
        } catch (EOFException | ZipException | DataFormatException e) {
            failure = new CorruptInput("the compressed input is corrupt or ends too early", e, delivered, this::goOn);
            throw failure;
        }
    }

    private int readSome(byte[] buffer, int offset, int length) throws IOException, DataFormatException {
        int count = 0;
        while (count == 0 && !ended) {
            if (!inside) {
                ended = !open();
                continue;
            }
            count = inflate(buffer, offset, length);
        }
        return ended ? -1 : count;
    }

    /** Zero where the member ends. */
    private int inflate(byte[] buffer, int offset, int length) throws IOException, DataFormatException {
        int count = inflater.inflate(buffer, offset, length);
        while (count == 0 && !inflater.finished()) {
            if (inflater.needsDictionary()) {
                throw new ZipException("gzip has no dictionaries");
            }
            packed.feed(inflater);
            count = inflater.inflate(buffer, offset, length);
        }
        check.update(buffer, offset, count);
        delivered |= count > 0;
        if (inflater.finished() && count == 0) {
            close(inflater);
        }
        return count;
    }

    private void close(Inflater finished) throws IOException {
        packed.giveBack(finished.getRemaining());
        if (packed.littleEndian() != check.getValue()
                || packed.littleEndian() != (finished.getBytesWritten() & 0xffff_ffffL)) {
            throw new ZipException("the check sum is another");
        }
        inside = false;
        delivered = false;
    }

    /** Stands behind the header of the next member; false where there is none. */
    private boolean open() throws IOException {
        memberStart = packed.position();
        int first = packed.read();
        while (first == 0 && memberStart > 0) {
            first = packed.read();
        }
        if (first < 0) {
            return false;
        }
        header(first);
        begin();
        return true;
    }

    private void begin() {
        inflater.reset();
        check.reset();
        inside = true;
        delivered = false;
    }

    private void header(int first) throws IOException {
        if (first != START[0] || packed.need() != START[1] || packed.need() != START[2]) {
            throw new ZipException("no member starts here");
        }
        int flags = packed.need();
        if ((flags & RESERVED_FLAGS) != 0) {
            throw new ZipException("unknown flags");
        }
        packed.skip(6);
        if ((flags & EXTRA) != 0) {
            packed.skip(packed.need() | packed.need() << 8);
        }
        if ((flags & NAME) != 0) {
            packed.skipText();
        }
        if ((flags & COMMENT) != 0) {
            packed.skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            packed.skip(2);
        }
    }

    /** Looks behind the start of the damaged member, because a decoder often notices the damage far behind it. */
    private boolean goOn() throws IOException {
        packed.back(memberStart + 1);
        inside = false;
        while (packed.find(START)) {
            memberStart = packed.position();
            if (opens()) {
                failure = null;
                return true;
            }
            packed.back(memberStart + 1);
        }
        ended = true;
        return false;
    }

    /** Whether a member seems to start here. Stands on its data then. */
    private boolean opens() throws IOException {
        try {
            header(packed.need());
        } catch (EOFException | ZipException e) {
            return false;
        }
        begin();
        return true;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
