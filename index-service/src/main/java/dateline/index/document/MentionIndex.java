package dateline.index.document;

import dateline.finding.Entity;
import dateline.finding.FindingKey;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Quote;
import dateline.finding.Span;
import dateline.finding.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every mention of an article in order of start, to tell what a stretch of its text speaks of. */
final class MentionIndex {

    private record Place(int start, int end, MentionKind kind, Entity entity) {}

    private final List<Place> places = new ArrayList<>();

    MentionIndex(List<Entity> entities) {
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                places.add(new Place(mention.start(), mention.end(), mention.kind(), entity));
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
    }

    /** Names of the entities mentioned inside the quote's words, in order of first mention there. */
    List<String> about(Quote quote) {
        Span words = quote.span();
        Set<String> names = new LinkedHashSet<>();
        for (int i = firstFrom(words.start()); i < places.size() && places.get(i).start < words.end(); i++) {
            Place place = places.get(i);
            // "I" and "we" are whoever speaks: a quote is not about its speaker for that.
            boolean isSpeakers = place.kind == MentionKind.PRONOUN && isSpeaker(quote.speaker(), place.entity);
            if (place.end <= words.end() && !isSpeakers) {
                names.add(place.entity.name());
            }
        }
        return List.copyOf(names);
    }

    /** The position of the first mention that does not start before an offset of the body. */
    private int firstFrom(int offset) {
        int from = 0;
        int to = places.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (places.get(middle).start < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static boolean isSpeaker(@Nullable Speaker speaker, Entity entity) {
        FindingKey key = speaker == null ? null : speaker.entity();
        return entity.key().equals(key);
    }
}
