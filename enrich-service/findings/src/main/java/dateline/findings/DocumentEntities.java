package dateline.findings;

import dateline.finding.Entity;
import dateline.finding.Mention;
import dateline.finding.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entities of one article, found again by the places where they are mentioned. Immutable. */
public final class DocumentEntities {

    public static final DocumentEntities NONE = new DocumentEntities(List.of());

    private final List<Entity> entities;
    private final TreeMap<Integer, Mentioned> byStart = new TreeMap<>();

    /**
     * An entity with one of its mentions.
     *
     * @param mention one of {@code entity.mentions()}
     */
    public record Mentioned(Entity entity, Mention mention) {}

    /**
     * Indexes the entities by their mentions.
     *
     * @param entities whose mentions do not overlap each other
     */
    public DocumentEntities(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                byStart.put(mention.start(), new Mentioned(entity, mention));
            }
        }
    }

    /** In order of first mention. */
    public List<Entity> all() {
        return entities;
    }

    /** The mention that overlaps this span, the longest if there are several. */
    public Optional<Mentioned> at(Span span) {
        return within(span).stream()
                .max(Comparator.comparingInt(found -> found.mention().span().length()));
    }

    /** Every mention that overlaps this span, in order of start. */
    public List<Mentioned> within(Span span) {
        List<Mentioned> found = new ArrayList<>();
        Map.Entry<Integer, Mentioned> before = byStart.lowerEntry(span.start());
        if (before != null && before.getValue().mention().end() > span.start()) {
            found.add(before.getValue());
        }
        found.addAll(byStart.subMap(span.start(), span.end()).values());
        return found;
    }
}
