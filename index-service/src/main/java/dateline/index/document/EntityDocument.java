package dateline.index.document;

import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.FindingKey;
import dateline.finding.GazetteerPlace;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entity in {@code news-entities}, without its header.
 *
 * @param mentions the different words that name or describe it, without pronouns
 * @param mentionSpans in order of start, up to the cap
 * @param mentionCount of all, beyond the cap too
 */
record EntityDocument(
        FindingKey key,
        int ordinal,
        EntityType type,
        String name,
        @Nullable String linkId,
        List<String> mentions,
        List<Mention> mentionSpans,
        int mentionCount,
        double salience,
        @Nullable Point location,
        @Nullable String countryCode,
        @Nullable String gazetteerId) {

    /** Degrees, WGS 84. */
    record Point(double lat, double lon) {}

    static EntityDocument of(int ordinal, Entity entity, String body, int mostMentions) {
        List<Mention> all = entity.mentions();
        List<Mention> kept = all.subList(0, Math.min(all.size(), mostMentions));
        Set<String> words = new LinkedHashSet<>();
        for (Mention mention : kept) {
            if (mention.kind() != MentionKind.PRONOUN) {
                words.add(body.substring(mention.start(), mention.end()));
            }
        }
        GazetteerPlace place = entity.place();
        return new EntityDocument(
                entity.key(),
                ordinal,
                entity.type(),
                entity.name(),
                entity.linkId(),
                List.copyOf(words),
                kept,
                all.size(),
                entity.salience(),
                place == null ? null : point(place),
                place == null ? null : place.countryCode(),
                place == null ? null : place.gazetteerId());
    }

    private static @Nullable Point point(GazetteerPlace place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }
}
