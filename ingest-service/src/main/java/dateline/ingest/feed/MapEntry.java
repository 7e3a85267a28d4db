package dateline.ingest.feed;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.syndication.FeedDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;

/**
 * A page that a site map names.
 *
 * @param draft what the map says of it
 * @param changed when it last changed by the map
 * @param latest when it last changed or, where the map does not say, was published
 */
record MapEntry(Draft draft, String key, Optional<Instant> changed, Optional<Instant> latest) {

    /** What the map tells no time of comes last, in the map's order. */
    static final Comparator<MapEntry> NEWEST_FIRST = Comparator.comparing(
                    (MapEntry entry) -> entry.latest.orElse(Instant.MIN))
            .reversed();

    private static final int DAY = "2026-03-03".length();

    static MapEntry of(Draft draft) {
        String lastmod = draft.labels().getOrDefault("lastmod", "");
        Optional<Instant> changed = instant(lastmod);
        return new MapEntry(
                draft,
                PageKey.of(draft.get(TextField.URL).orElseThrow(), lastmod),
                changed,
                changed.or(() -> draft.get(TextField.PUBLISHED_AT).flatMap(MapEntry::instant)));
    }

    /** The draft as a version of its article, where the map tells one. */
    Draft versioned() {
        return changed.map(moment -> draft.with(TextField.UPDATED_AT, moment.toString()))
                .orElse(draft);
    }

    /** A day begins, and a time without an offset is, in UTC: near enough to tell what is newer. */
    static Optional<Instant> instant(String written) {
        return FeedDates.iso(written).map(iso -> {
            if (iso.length() <= DAY) {
                return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from)
                            instanceof OffsetDateTime time
                    ? time.toInstant()
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        });
    }
}
