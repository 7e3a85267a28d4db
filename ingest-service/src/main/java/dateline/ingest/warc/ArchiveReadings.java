package dateline.ingest.warc;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.CorruptInput;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The readings of all records. Numbers count the records, those without articles too. */
final class ArchiveReadings implements Readings {

    private final Records records;
    private final Captures captures;
    private final PayloadFormats formats;
    private final Draft defaults;
    private final Runnable passedOver;
    private @Nullable PayloadReadings payload;
    private Optional<String> target = Optional.empty();
    private boolean ended;

    ArchiveReadings(Input input, Captures captures, PayloadFormats formats) {
        this.records = new Records(input.bytes());
        this.captures = captures;
        this.formats = formats;
        this.defaults = input.defaults().withoutPath();
        this.passedOver = input.passedOver();
    }

    @Override
    public @Nullable Reading next() throws IOException {
        @Nullable Reading reading = payload == null ? null : payload.next();
        while (reading == null && !ended) {
            passedOver.run();
            reading = nextRecord();
        }
        return reading;
    }

    /** The first reading of the next record; null where it has none. */
    private @Nullable Reading nextRecord() throws IOException {
        payload = null;
        target = Optional.empty();
        try {
            @Nullable Cut cut = records.next();
            ended = cut == null;
            return switch (cut) {
                case null -> null;
                case Cut.Broken(String reason) -> unreadable(Rejection.malformed(reason));
                case Cut.Whole(RecordHead head, Content content) -> read(head, content);
            };
        } catch (CorruptInput e) {
            boolean known = records.lost();
            records.lose();
            ended = !e.goOn();
            return known ? null : unreadable(Rejection.malformed(String.valueOf(e.getMessage())));
        }
    }

    private @Nullable Reading read(RecordHead head, Content content) throws IOException {
        target = head.target();
        Capture capture = captures.of(head, content);
        if (!content.end()) {
            return unreadable(Rejection.malformed(
                    "the archive ends after " + content.position() + " of the record's " + head.length() + " bytes"));
        }
        if (!records.endsHere()) {
            records.lose();
            return unreadable(Rejection.malformed("the record does not end where it says"));
        }
        return switch (capture) {
            case Capture.Nothing nothing -> null;
            case Capture.Broken(String reason, boolean tooLarge) ->
                unreadable(tooLarge ? Rejection.tooLarge(reason) : Rejection.malformed(reason));
            case Capture.Payload found -> first(found);
        };
    }

    private @Nullable Reading first(Capture.Payload found) throws IOException {
        try {
            Optional<PayloadFormats.Told> told = formats.tell(found.contentType(), found.bytes());
            if (told.isEmpty()) {
                return null;
            }
            PayloadReadings readings =
                    PayloadReadings.open(told.get(), found.fetched(), defaults, target, records.number());
            payload = readings;
            return readings.next();
        } catch (CorruptInput e) {
            return unreadable(Rejection.malformed(String.valueOf(e.getMessage())));
        }
    }

    private Reading unreadable(Rejection rejection) {
        return PayloadReadings.told(new Reading.Unreadable(records.number(), rejection), target);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
