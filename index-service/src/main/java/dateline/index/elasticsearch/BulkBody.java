package dateline.index.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.index.batch.Write;
import dateline.index.batch.Write.Condition;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/**
 * The body of a {@code _bulk} request: a line that says what to do, then the document, for each. It is put together while it is sent, so
 * that the documents are in memory once.
 */
final class BulkBody extends AbstractHttpEntity {

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson", UTF_8);

    private final List<Write> writes;
    private final List<byte[]> actions;
    private final long length;

    BulkBody(List<Write> writes, int version) {
        super(NDJSON, null);
        this.writes = List.copyOf(writes);
        this.actions = new ArrayList<>(writes.size());
        long bytes = 0;
        for (Write write : writes) {
            byte[] action = action(write, version).getBytes(UTF_8);
            actions.add(action);
            bytes += action.length + write.json().length() + 1L;
        }
        this.length = bytes;
    }

    /** Ids are digits, letters and colons: there is nothing to escape. */
    private static String action(Write write, int version) {
        String where = "\"_index\":\"" + write.kind().index(version) + "\",\"_id\":\"" + write.id() + "\"";
        return switch (write.condition()) {
            case Condition.Absent absent -> "{\"create\":{" + where + "}}\n";
            case Condition.Unchanged unchanged ->
                "{\"index\":{" + where + ",\"if_seq_no\":" + unchanged.seqNo() + ",\"if_primary_term\":"
                        + unchanged.primaryTerm() + "}}\n";
            case Condition.NotOlder notOlder ->
                "{\"index\":{" + where + ",\"version\":" + notOlder.version()
                        + ",\"version_type\":\"external_gte\"}}\n";
        };
    }

    @Override
    public InputStream getContent() {
        return new Lines();
    }

    @Override
    public long getContentLength() {
        return length;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public void close() {
        // There is nothing but memory.
    }

    /** Position by position through the lines. For one thread. */
    private final class Lines extends InputStream {

        private int write;
        /** Within the two lines of the write. */
        private int position;

        private long left = length;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int most) {
            if (left == 0) {
                return -1;
            }
            int count = 0;
            while (count < most && write < writes.size()) {
                count += piece(target, offset + count, most - count);
            }
            left -= count;
            return count;
        }

        private int piece(byte[] target, int offset, int most) {
            byte[] action = actions.get(write);
            if (position < action.length) {
                int count = Math.min(most, action.length - position);
                System.arraycopy(action, position, target, offset, count);
                position += count;
                return count;
            }
            var json = writes.get(write).json();
            int from = position - action.length;
            if (from < json.length()) {
                int count = json.copy(from, target, offset, most);
                position += count;
                return count;
            }
            target[offset] = '\n';
            write++;
            position = 0;
            return 1;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }
    }
}
