package dateline.index.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.index.batch.Write;
import dateline.index.batch.Write.Condition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** The body of a {@code _bulk} request: a line that says what to do, then the document, for each. */
final class BulkBody {

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson", UTF_8);

    /** More than the line before a document takes, so that the buffer never grows. */
    private static final int ACTION_BYTES = 256;

    private BulkBody() {}

    static HttpEntity of(List<Write> writes, int version) {
        Buffer body = new Buffer(writes.stream()
                .mapToInt(write -> write.json().length() + ACTION_BYTES)
                .sum());
        try {
            for (Write write : writes) {
                body.write(action(write, version).getBytes(UTF_8));
                write.json().writeTo(body);
                body.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return body.entity();
    }

    /** Hands out what was written without a copy of it. */
    private static final class Buffer extends ByteArrayOutputStream {

        Buffer(int bytes) {
            super(bytes);
        }

        HttpEntity entity() {
            return new ByteArrayEntity(buf, 0, count, NDJSON);
        }
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
}
