package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.findings.place.Gazetteer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles what a name is where the engine said different things of the same words in one article: what it said most often.
 * A single word that is the family name of somebody named in full counts as a person once more. A person and a place of the
 * same name both stay what they are, unless the gazetteer knows no such place. Where the words beside a name say once that it
 * is a place, it is one throughout, unless somebody named in full has it for a family name.
 */
final class TypeVote {

    private final Gazetteer gazetteer;
    private final Set<String> placesByClue;
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    private final Set<String> familyNames = new HashSet<>();

    private TypeVote(Set<String> placesByClue, Gazetteer gazetteer) {
        this.placesByClue = placesByClue;
        this.gazetteer = gazetteer;
    }

    /**
     * The mentions with the type that their name has in this article.
     *
     * @param placesByClue keys of the names that {@link PlaceClues} took for places
     */
    static List<NameMention> settle(List<NameMention> mentions, Set<String> placesByClue, Gazetteer gazetteer) {
        var vote = new TypeVote(placesByClue, gazetteer);
        mentions.forEach(vote::count);
        List<NameMention> settled = new ArrayList<>();
        mentions.forEach(mention -> settled.add(mention.as(vote.typeOf(mention))));
        return settled;
    }

    private void count(NameMention mention) {
        votes.computeIfAbsent(mention.words().key(), key -> new EnumMap<>(EntityType.class))
                .merge(mention.type(), 1, Integer::sum);
        if (mention.type() == EntityType.PERSON
                && PersonName.of(mention.words()).isFull()) {
            familyNames.add(PersonName.of(mention.words()).core().last());
        }
    }

    private EntityType typeOf(NameMention mention) {
        if ((mention.type() == EntityType.PERSON || mention.type() == EntityType.PLACE)
                && placesByClue.contains(mention.words().key())
                && !familyNames.contains(mention.words().key())) {
            return EntityType.PLACE;
        }
        Map<EntityType, Integer> counts =
                new EnumMap<>(votes.getOrDefault(mention.words().key(), Map.of()));
        if (familyNames.contains(mention.words().key())) {
            counts.merge(EntityType.PERSON, 1, Integer::sum);
        }
        EntityType elected = mention.type();
        for (var count : counts.entrySet()) {
            int own = counts.getOrDefault(elected, 0);
            boolean more = count.getValue() > own;
            boolean personAgain = count.getValue() == own
                    && count.getKey() == EntityType.PERSON
                    && elected != EntityType.PLACE
                    && familyNames.contains(mention.words().key());
            if (more || personAgain) {
                elected = count.getKey();
            }
        }
        return mayBecome(mention, elected) ? elected : mention.type();
    }

    private boolean mayBecome(NameMention mention, EntityType elected) {
        if (elected == EntityType.ORGANISATION && mention.type() == EntityType.PLACE) {
            return !gazetteer.knows(mention.words().key());
        }
        boolean personAndPlace = (mention.type() == EntityType.PERSON && elected == EntityType.PLACE)
                || (mention.type() == EntityType.PLACE && elected == EntityType.PERSON);
        return !personAndPlace
                || (elected == EntityType.PERSON
                        && !gazetteer.knows(mention.words().key()))
                || (elected == EntityType.PLACE
                        && !familyNames.contains(mention.words().key()));
    }
}
