package dateline.index.document;

import dateline.finding.Entity;
import dateline.finding.EntityType;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names found in an article by kind, each once. */
record Names(List<String> people, List<String> organisations, List<String> places) {

    static Names of(Collection<Entity> entities) {
        return first(Integer.MAX_VALUE, entities);
    }

    /** The most salient names of each kind. */
    static Names mostSalient(List<Entity> entities, int most) {
        return first(
                most,
                entities.stream()
                        .sorted(Comparator.comparingDouble(Entity::salience).reversed())
                        .toList());
    }

    private static Names first(int most, Collection<Entity> entities) {
        Map<EntityType, Set<String>> byType = new EnumMap<>(EntityType.class);
        for (Entity entity : entities) {
            Set<String> names = byType.computeIfAbsent(entity.type(), type -> new LinkedHashSet<>());
            if (names.size() < most) {
                names.add(entity.name());
            }
        }
        return new Names(
                list(byType, EntityType.PERSON), list(byType, EntityType.ORGANISATION), list(byType, EntityType.PLACE));
    }

    private static List<String> list(Map<EntityType, Set<String>> byType, EntityType type) {
        return List.copyOf(byType.getOrDefault(type, Set.of()));
    }
}
