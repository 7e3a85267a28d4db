package dateline.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or other named thing of one article.
 *
 * @param name the longest fitting name in the document
 * @param mentions in order of start, never empty
 * @param salience how much the article is about it, 0 to 1
 * @param place where it is; only for places, and null where the gazetteer is not sure
 * @param linkId reserved for linking across articles; null so far
 */
public record Entity(
        FindingKey key,
        EntityType type,
        String name,
        List<Mention> mentions,
        double salience,
        @Nullable GazetteerPlace place,
        @Nullable String linkId) {
    public Entity {
        if (name.isBlank() || mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity has a name and a mention: " + name);
        }
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("salience of " + name + " is " + salience);
        }
        mentions = List.copyOf(mentions);
    }
}
