package dateline.index.document;

import dateline.finding.Entity;
import dateline.finding.FindingKey;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Quote;
import dateline.finding.Span;
import dateline.finding.Speaker;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every mention of an article in order of start, to tell what a stretch of its text speaks of. */
final class MentionIndex {

    private record Place(Span span, MentionKind kind, Entity entity) {}

    private final TreeMap<Integer, List<Place>> byStart = new TreeMap<>();

    MentionIndex(List<Entity> entities) {
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                Place place = new Place(mention.span(), mention.kind(), entity);
                byStart.merge(mention.start(), List.of(place), MentionIndex::joined);
            }
        }
    }

    /** Names of the entities mentioned inside the quote's words, in order of first mention there. */
    List<String> about(Quote quote) {
        Map<Integer, List<Place>> inside = byStart.subMap(quote.start(), quote.end());
        return inside.values().stream()
                .flatMap(List::stream)
                .filter(place -> quote.span().contains(place.span()))
                // "I" and "we" are whoever speaks: a quote is not about its speaker for that.
                .filter(place -> place.kind() != MentionKind.PRONOUN || !isSpeaker(quote.speaker(), place.entity()))
                .map(place -> place.entity().name())
                .distinct()
                .toList();
    }

    private static boolean isSpeaker(@Nullable Speaker speaker, Entity entity) {
        FindingKey key = speaker == null ? null : speaker.entity();
        return entity.key().equals(key);
    }

    private static List<Place> joined(List<Place> first, List<Place> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
