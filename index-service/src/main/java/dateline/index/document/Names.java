package dateline.index.document;

import dateline.finding.Entity;
import dateline.finding.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The names found in an article by kind, each once. */
record Names(List<String> people, List<String> organisations, List<String> places) {

    static Names of(List<Entity> entities) {
        return new Names(
                distinct(entities.stream(), EntityType.PERSON, Integer.MAX_VALUE),
                distinct(entities.stream(), EntityType.ORGANISATION, Integer.MAX_VALUE),
                distinct(entities.stream(), EntityType.PLACE, Integer.MAX_VALUE));
    }

    /** The most salient names of each kind. */
    static Names mostSalient(List<Entity> entities, int most) {
        List<Entity> sorted = entities.stream()
                .sorted(Comparator.comparingDouble(Entity::salience).reversed())
                .toList();
        return new Names(
                distinct(sorted.stream(), EntityType.PERSON, most),
                distinct(sorted.stream(), EntityType.ORGANISATION, most),
                distinct(sorted.stream(), EntityType.PLACE, most));
    }

    private static List<String> distinct(Stream<Entity> entities, EntityType type, int most) {
        return entities.filter(entity -> entity.type() == type)
                .map(Entity::name)
                .distinct()
                .limit(most)
                .toList();
    }
}
