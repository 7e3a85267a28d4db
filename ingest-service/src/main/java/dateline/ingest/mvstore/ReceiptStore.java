package dateline.ingest.mvstore;

import dateline.article.ArticleId;
import dateline.ingest.intake.ReceiptCopy;
import dateline.ingest.intake.Receipts;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.retention.ReceiptList;
import dateline.message.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The receipts that this instance knows, in a folder of its own. Thread-safe for {@link Receipts} and {@link ReceiptList}; the side of
 * {@link ReceiptCopy} belongs to one thread, the only one that commits: positions and the receipts before them reach the disk
 * together, and a crash loses no more than what is read again from the topic.
 */
public final class ReceiptStore implements Receipts, ReceiptCopy, ReceiptList, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptStore.class);
    private static final String TOPIC_ID = "topic-id";
    private static final int CACHE_MEGABYTES = 16;
    /** Receipts are written at random places: small pages keep small what one of them costs. */
    private static final int PAGE_BYTES = 4 * 1024;
    /** Space is won back while less than this share of the file is in use, a few megabytes at a time. */
    private static final int FILL_PERCENT = 60;

    private static final int COMPACT_BYTES = 4 * 1024 * 1024;

    private final MVStore store;
    private final MVMap<byte[], byte[]> receipts;
    private final MVMap<Long, Long> positions;
    private final MVMap<String, String> facts;
    private volatile boolean caughtUp;

    private ReceiptStore(MVStore store) {
        this.store = store;
        this.receipts = store.openMap(
                "receipts",
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
        this.positions = store.openMap(
                "positions",
                new MVMap.Builder<Long, Long>().keyType(LongDataType.INSTANCE).valueType(LongDataType.INSTANCE));
        this.facts = store.openMap(
                "facts",
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
    }

    /**
     * Opens the store of a folder, which is made where it is missing. A file that cannot be read is put aside: all of it comes
     * again from Kafka.
     *
     * @throws FolderInUse if another instance works in the folder
     */
    public static ReceiptStore in(Path folder) {
        Path file = folder.resolve("receipts.mv");
        try {
            Files.createDirectories(folder);
            return new ReceiptStore(open(file));
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new FolderInUse(folder, e);
            }
            LOG.warn("The receipts in {} cannot be read and are fetched again from Kafka: {}", file, e.getMessage());
            return anew(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the receipts cannot be written: " + folder, e);
        }
    }

    private static ReceiptStore anew(Path file) {
        try {
            Files.move(file, file.resolveSibling("receipts.mv.unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put aside " + file, e);
        }
        return new ReceiptStore(open(file));
    }

    private static MVStore open(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .open();
    }

    @Override
    public Optional<Receipt> find(ArticleId id) {
        requireCaughtUp();
        byte @Nullable [] value = receipts.get(ReceiptBytes.key(id));
        return value == null ? Optional.empty() : Optional.of(ReceiptBytes.receipt(id, value));
    }

    @Override
    public List<Receipt> after(@Nullable ArticleId last, int most) {
        requireCaughtUp();
        byte @Nullable [] from = last == null ? null : ReceiptBytes.key(last);
        List<Receipt> page = new ArrayList<>(most);
        Cursor<byte[], byte[]> cursor = receipts.cursor(from);
        while (page.size() < most && cursor.hasNext()) {
            byte[] key = cursor.next();
            if (!Arrays.equals(key, from)) {
                page.add(ReceiptBytes.receipt(ReceiptBytes.id(key), cursor.getValue()));
            }
        }
        return page;
    }

    private void requireCaughtUp() {
        if (!caughtUp) {
            throw new Unavailable("the receipts are still being read from Kafka");
        }
    }

    @Override
    public void remember(Receipt receipt, long offset) {
        keep(receipt, offset);
    }

    @Override
    public void keep(Receipt receipt, long offset) {
        receipts.operate(ReceiptBytes.key(receipt.id()), ReceiptBytes.value(receipt, offset), new LaterStays());
    }

    @Override
    public void copyOf(String topicId) {
        if (!topicId.equals(facts.get(TOPIC_ID))) {
            forget();
            facts.put(TOPIC_ID, topicId);
            commit();
        }
    }

    @Override
    public void forget() {
        // First of all: from an emptied copy every article would look new.
        caughtUp = false;
        if (!receipts.isEmpty()) {
            LOG.warn("{} receipts are not those of the topic, and are dropped", receipts.sizeAsLong());
        }
        receipts.clear();
        positions.clear();
        commit();
    }

    @Override
    public long position(int partition) {
        return positions.getOrDefault((long) partition, 0L);
    }

    @Override
    public void advance(int partition, long position) {
        if (position != position(partition)) {
            positions.put((long) partition, position);
        }
    }

    @Override
    public void commit() {
        if (store.hasUnsavedChanges()) {
            store.commit();
            store.compact(FILL_PERCENT, COMPACT_BYTES);
        }
    }

    @Override
    public void caughtUp() {
        caughtUp = true;
    }

    /** Whether decisions can be made. */
    public boolean ready() {
        return caughtUp;
    }

    public long size() {
        return receipts.sizeAsLong();
    }

    @Override
    public void close() {
        store.close();
    }

    /** Keeps the value with the later offset, whichever thread brings it first. */
    private static final class LaterStays extends MVMap.DecisionMaker<byte[]> {
        @Override
        public MVMap.Decision decide(byte @Nullable [] existing, byte[] provided) {
            return existing != null && ReceiptBytes.offset(existing) >= ReceiptBytes.offset(provided)
                    ? MVMap.Decision.ABORT
                    : MVMap.Decision.PUT;
        }
    }
}
