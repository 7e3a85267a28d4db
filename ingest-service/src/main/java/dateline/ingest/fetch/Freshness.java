package dateline.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What servers say of time: {@code Cache-Control} and {@code Expires} (RFC 9111), {@code Retry-After} (RFC 9110). */
final class Freshness {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])(s-maxage|max-age)\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NOT_KEPT = Pattern.compile("(?i)(?:^|[,\\s])(no-store|no-cache)\\b");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    private Freshness() {}

    /** How long an answer stays as it is; empty where nothing is said or it may change at once. */
    static Optional<Duration> of(Answer answer, Instant now) {
        String control = answer.header("Cache-Control").orElse("");
        if (NOT_KEPT.matcher(control).find()) {
            return Optional.empty();
        }
        Matcher age = MAX_AGE.matcher(control);
        Optional<Duration> fresh = age.find()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(age.group(2))))
                : answer.header("Expires")
                        .flatMap(Freshness::date)
                        .map(until -> Duration.between(sent(answer, now), until));
        return fresh.filter(Duration::isPositive);
    }

    /** When to ask again. */
    static Optional<Instant> retryAfter(Answer answer, Instant now) {
        return answer.header("Retry-After")
                .map(String::strip)
                .flatMap(value -> SECONDS.matcher(value).matches()
                        ? Optional.of(now.plusSeconds(Long.parseLong(value)))
                        : date(value).map(date -> now.plus(Duration.between(sent(answer, now), date))))
                .filter(moment -> moment.isAfter(now));
    }

    /** By the server's own clock, which may be wrong, so that differences are right. */
    private static Instant sent(Answer answer, Instant now) {
        return answer.header("Date").flatMap(Freshness::date).orElse(now);
    }

    private static Optional<Instant> date(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written.strip(), HTTP_DATE).toInstant());
        } catch (DateTimeException e) {
            // RFC 9110 asks to read a date that is none as one that is past.
            return Optional.empty();
        }
    }
}
