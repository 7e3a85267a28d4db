package dateline.ingest.warc;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.Format.Syntax;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The readings of one payload as those of its record. An article that is alone in it has the record's address. */
final class PayloadReadings {

    private final Readings readings;
    private final boolean tellsArticlesOnly;
    private final Draft plain;
    private final Draft addressed;
    private final Optional<String> target;
    private final long number;
    private boolean begun;
    private @Nullable Reading ahead;

    private PayloadReadings(
            Readings readings,
            boolean tellsArticlesOnly,
            Draft plain,
            Draft addressed,
            Optional<String> target,
            long number) {
        this.readings = readings;
        this.tellsArticlesOnly = tellsArticlesOnly;
        this.plain = plain;
        this.addressed = addressed;
        this.target = target;
        this.number = number;
    }

    /**
     * Starts to read.
     *
     * @param fetched whether it came over HTTP: pages load JSON of all kinds, which nobody wants to hear of
     * @param number of the record
     */
    static PayloadReadings open(
            PayloadFormats.Told told, boolean fetched, Draft defaults, Optional<String> target, long number)
            throws IOException {
        Draft addressed = target.map(uri -> defaults.with(field(uri), uri)).orElse(defaults);
        return new PayloadReadings(
                told.format().articles().open(new Input(told.bytes(), addressed, told.charset())),
                fetched && told.format().syntax() == Syntax.JSON,
                defaults,
                addressed,
                target,
                number);
    }

    private static TextField field(String uri) {
        return uri.regionMatches(true, 0, "http://", 0, 7) || uri.regionMatches(true, 0, "https://", 0, 8)
                ? TextField.URL
                : TextField.ID;
    }

    @Nullable
    Reading next() throws IOException {
        if (begun) {
            @Nullable Reading next = ahead;
            ahead = next == null ? null : wanted();
            return next == null ? null : told(own(next), target);
        }
        begun = true;
        @Nullable Reading first = wanted();
        ahead = first == null ? null : wanted();
        return first == null ? null : told(ahead == null ? numbered(first) : own(first), target);
    }

    private @Nullable Reading wanted() throws IOException {
        @Nullable Reading next = readings.next();
        while (next != null && tellsArticlesOnly && !isArticle(next)) {
            next = readings.next();
        }
        return next;
    }

    private static boolean isArticle(Reading reading) {
        return reading instanceof Reading.Found found
                && (found.draft().withdrawn()
                        || found.draft().get(TextField.BODY).isPresent());
    }

    /** One of several: what it does not say itself of address and id would make them all one. */
    private Reading own(Reading reading) {
        if (!(reading instanceof Reading.Found(long line, Draft draft, int ignored))) {
            return numbered(reading);
        }
        Map<TextField, String> text = new EnumMap<>(TextField.class);
        text.putAll(draft.text());
        for (TextField field : new TextField[] {TextField.URL, TextField.ID}) {
            if (draft.get(field).equals(addressed.get(field))) {
                plain.get(field).ifPresentOrElse(value -> text.put(field, value), () -> text.remove(field));
            }
        }
        Draft without =
                new Draft(text, draft.authors(), draft.subjects(), draft.labels(), draft.path(), draft.withdrawn());
        return new Reading.Found(number, without, ignored);
    }

    private Reading numbered(Reading reading) {
        return switch (reading) {
            case Reading.Found(long line, Draft draft, int ignored) -> new Reading.Found(number, draft, ignored);
            case Reading.Unreadable(long line, Rejection rejection) -> new Reading.Unreadable(number, rejection);
        };
    }

    /** With the address in the reason: nobody counts the records of an archive. */
    static Reading told(Reading reading, Optional<String> target) {
        return target.isPresent() && reading instanceof Reading.Unreadable(long line, Rejection rejection)
                ? new Reading.Unreadable(
                        line, new Rejection(rejection.fault(), target.get() + ": " + rejection.reason()))
                : reading;
    }
}
