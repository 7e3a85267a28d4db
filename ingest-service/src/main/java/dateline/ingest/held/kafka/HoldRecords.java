package dateline.ingest.held.kafka;

import dateline.article.ArticleId;
import dateline.ingest.held.Hold;
import dateline.ingest.held.HoldBoard;
import dateline.ingest.kafka.RecordKeeper;
import dateline.ingest.receipt.Place;
import dateline.kafka.MessageRecords;
import dateline.message.ArticleHeld;
import dateline.message.Decoded;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the records of the topic onto the board. */
public final class HoldRecords implements RecordKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(HoldRecords.class);
    /** {@link ArticleHeld#key()} */
    private static final Pattern KEY = Pattern.compile("([0-9a-f]{32})\\.(\\d{1,18})");

    private final HoldBoard board;
    private final MessageRecords records;

    public HoldRecords(HoldBoard board, MessageRecords records) {
        this.board = board;
        this.records = records;
    }

    @Override
    public void keep(ConsumerRecord<byte[], byte[]> polled) {
        if (polled.value() == null) {
            remove(polled);
            return;
        }
        switch (records.read(polled)) {
            case Decoded.Good(ArticleHeld held) -> {
                Place place = new Place(polled.topic(), polled.partition(), polled.offset());
                board.read(held.id(), held.revision(), polled.offset(), Hold.of(held, place));
            }
            case Decoded.Good(var other) -> LOG.warn("Not held, but lies there: {}", other.id());
            case Decoded.Poison(String reason) ->
                LOG.warn("Unreadable among what is held, at {}/{}: {}", polled.partition(), polled.offset(), reason);
        }
    }

    private void remove(ConsumerRecord<byte[], byte[]> polled) {
        Matcher key = KEY.matcher(new String(polled.key(), StandardCharsets.UTF_8));
        if (key.matches()) {
            board.read(new ArticleId(key.group(1)), Long.parseLong(key.group(2)), polled.offset(), null);
        }
    }
}
