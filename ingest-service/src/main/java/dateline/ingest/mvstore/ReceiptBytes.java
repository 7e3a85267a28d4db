package dateline.ingest.mvstore;

import dateline.article.ArticleId;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receipts as about a hundred and twenty bytes, and eight more for each earlier text. A value starts with the receipt's offset on its topic. The format belongs to the file's
 * version and is read by nobody else.
 */
final class ReceiptBytes {

    private static final int HAS_HASH = 1;
    private static final int HAS_PLACE = 2;
    private static final int HAS_BAR_LIFTED = 4;
    private static final int HAS_STAY = 8;
    private static final int EARLIER_BYTES = 8;

    private ReceiptBytes() {}

    static byte[] key(ArticleId id) {
        return HexFormat.of().parseHex(id.value());
    }

    static ArticleId id(byte[] key) {
        return new ArticleId(HexFormat.of().formatHex(key));
    }

    static byte[] value(Receipt receipt, long offset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(offset);
            out.writeLong(receipt.revision());
            out.writeUTF(receipt.status().name());
            out.writeByte((receipt.contentHash() == null ? 0 : HAS_HASH)
                    | (receipt.topic() == null ? 0 : HAS_PLACE)
                    | (receipt.barLifted() == null ? 0 : HAS_BAR_LIFTED)
                    | (receipt.stay() == null ? 0 : HAS_STAY));
            if (receipt.contentHash() != null) {
                out.write(HexFormat.of().parseHex(receipt.contentHash()));
            }
            if (receipt.topic() != null && receipt.partition() != null && receipt.offset() != null) {
                out.writeUTF(receipt.topic());
                out.writeInt(receipt.partition());
                out.writeLong(receipt.offset());
            }
            if (receipt.barLifted() != null) {
                out.writeLong(receipt.barLifted());
            }
            if (receipt.stay() != null) {
                out.writeUTF(receipt.stay().source());
                out.writeLong(receipt.stay().since().toEpochMilli());
            }
            out.writeByte(receipt.earlier().size());
            for (String hash : receipt.earlier()) {
                out.write(HexFormat.of().parseHex(hash));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static long offset(byte[] value) {
        return ByteBuffer.wrap(value).getLong();
    }

    static Receipt receipt(ArticleId id, byte[] value) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(value))) {
            in.skipNBytes(Long.BYTES);
            long revision = in.readLong();
            ReceiptStatus status = ReceiptStatus.valueOf(in.readUTF());
            int has = in.readByte();
            @Nullable
            String hash = (has & HAS_HASH) == 0 ? null : HexFormat.of().formatHex(in.readNBytes(32));
            boolean placed = (has & HAS_PLACE) != 0;
            @Nullable String topic = placed ? in.readUTF() : null;
            @Nullable Integer partition = placed ? Integer.valueOf(in.readInt()) : null;
            @Nullable Long offset = placed ? Long.valueOf(in.readLong()) : null;
            @Nullable Long barLifted = (has & HAS_BAR_LIFTED) == 0 ? null : Long.valueOf(in.readLong());
            @Nullable
            Stay stay = (has & HAS_STAY) == 0 ? null : new Stay(in.readUTF(), Instant.ofEpochMilli(in.readLong()));
            return new Receipt(id, revision, hash, status, topic, partition, offset, barLifted, earlier(in), stay);
        } catch (IOException e) {
            throw new UncheckedIOException("receipt of " + id + " is cut short", e);
        }
    }

    private static List<String> earlier(DataInputStream in) throws IOException {
        List<String> hashes = new ArrayList<>();
        // Receipts written before there were any end here.
        for (int left = Math.max(0, in.read()); left > 0; left--) {
            hashes.add(HexFormat.of().formatHex(in.readNBytes(EARLIER_BYTES)));
        }
        return hashes;
    }
}
