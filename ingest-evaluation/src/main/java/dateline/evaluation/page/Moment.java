package dateline.evaluation.page;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Whether two dates tell the same point in time, as far as the first tells one. */
final class Moment {

    private Moment() {}

    static boolean same(String gold, String ours) {
        try {
            TemporalAccessor wanted = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    gold.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            if (ours.length() == 10) {
                return wanted instanceof LocalDateTime time
                        && time.toLocalTime().toSecondOfDay() == 0
                        && gold.startsWith(ours);
            }
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(ours, OffsetDateTime::from, LocalDateTime::from);
            if (wanted instanceof OffsetDateTime one && read instanceof OffsetDateTime other) {
                return one.toInstant().equals(other.toInstant());
            }
            return gold.replace(' ', 'T').startsWith(ours.substring(0, 16));
        } catch (DateTimeException e) {
            // One of them is no date, so they are not the same.
            return false;
        }
    }
}
