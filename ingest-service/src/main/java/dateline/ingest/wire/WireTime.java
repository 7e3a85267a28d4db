package dateline.ingest.wire;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or a time as agencies write it: ISO 8601, basic or extended.
 *
 * @param date in the extended form
 * @param time in the extended form, with seconds; absent from a date alone
 * @param offset {@code Z}, or hours and minutes; absent where it was not said
 */
public record WireTime(String date, Optional<String> time, Optional<String> offset) {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[Tt ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d{1,9}))?)?\\s*([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?");

    /** Where a day ends last, so that nothing is out before its time wherever it was meant. */
    private static final String LAST_ZONE = "-12:00";

    /** Reads one; empty where it is something else, such as a year alone. */
    public static Optional<WireTime> of(String written) {
        Matcher iso = ISO.matcher(written.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        String date = iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3);
        return Optional.of(
                new WireTime(date, Optional.ofNullable(iso.group(4)).map(hour -> time(hour, iso)), offset(iso)));
    }

    private static String time(String hour, Matcher iso) {
        String seconds = iso.group(6) == null ? "00" : iso.group(6);
        return hour + ":" + iso.group(5) + ":" + seconds + (iso.group(7) == null ? "" : "." + iso.group(7));
    }

    private static Optional<String> offset(Matcher iso) {
        return Optional.ofNullable(iso.group(8)).map(written -> {
            String digits = written.replace(":", "").toUpperCase(Locale.ROOT);
            return digits.length() < 3 ? digits : digits.substring(0, 3) + ":" + (digits + "00").substring(3, 5);
        });
    }

    /** Says when the article was published, unless the document has said it before; what is neither date nor time says nothing. */
    public static void published(DraftBuilder draft, Optional<String> written) {
        written.flatMap(WireTime::of).ifPresent(time -> draft.putIfUnsaid(TextField.PUBLISHED_AT, time.iso()));
    }

    /**
     * Says when this version was made. What is no point in time cannot order versions: it is kept as the label
     * {@code updated}, and the order of arrival counts.
     */
    public static void updated(DraftBuilder draft, Optional<String> written) {
        Optional<WireTime> moment = written.flatMap(WireTime::of)
                .filter(time -> time.time.isPresent())
                .filter(time -> time.offset.isPresent()
                        || draft.get(TextField.SOURCE_ZONE).isPresent());
        moment.ifPresentOrElse(
                time -> draft.put(TextField.UPDATED_AT, time.iso()),
                () -> draft.label("updated", written.orElse(null)));
    }

    /**
     * Says until when the article is held back. Where the zone is not known the time counts in the zone that reaches it last;
     * a date alone is its beginning. What is neither is passed on as written, to be refused rather than published early.
     */
    public static void embargoed(DraftBuilder draft, Optional<String> written) {
        boolean zoneKnown = draft.get(TextField.SOURCE_ZONE).isPresent();
        written.map(text -> of(text).map(time -> time.release(zoneKnown)).orElse(text))
                .ifPresent(until -> draft.put(TextField.EMBARGOED_UNTIL, until));
    }

    private String release(boolean zoneKnown) {
        return date + "T" + time.orElse("00:00:00") + offset.orElse(zoneKnown ? "" : LAST_ZONE);
    }

    private String iso() {
        return date + time.map(clock -> "T" + clock + offset.orElse("")).orElse("");
    }
}
