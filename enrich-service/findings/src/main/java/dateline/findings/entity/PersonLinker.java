package dateline.findings.entity;

import dateline.finding.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links the names of persons: full names that do not contradict each other are one person, and a single word goes to the
 * person whose full name has it. Where several have it, the title before it decides ("Prime Minister Han" is not Justice
 * Minister Han), else the one named in full last before it is meant.
 */
final class PersonLinker {

    private final List<Person> persons = new ArrayList<>();
    /** By every word of their full names, and by all of them as one word. */
    private final Map<String, Set<Person>> byWord = new HashMap<>();

    private final Map<String, Person> unknown = new LinkedHashMap<>();

    /** Not a record: two persons are never equal, and their names grow. */
    private static final class Person {
        private final Cluster cluster = new Cluster(EntityType.PERSON);
        private final List<PersonName> names = new ArrayList<>();

        boolean fits(PersonName name) {
            return names.stream().allMatch(name::fits);
        }

        int rankOf(String word) {
            return names.stream().mapToInt(name -> name.rankOf(word)).max().orElse(0);
        }

        /** How well a title goes with those they are named with elsewhere: 2 the same, 1 none is known, 0 only others. */
        int titleFit(String title) {
            List<String> known = cluster.names().stream()
                    .map(NameMention::title)
                    .filter(other -> !other.isEmpty())
                    .toList();
            if (known.isEmpty()) {
                return 1;
            }
            return known.stream().anyMatch(other -> other.endsWith(title) || title.endsWith(other)) ? 2 : 0;
        }

        /** Where the person was last named in full before this offset; behind the offset if only there, as a minus. */
        int fullNameBefore(int offset) {
            int last = Integer.MIN_VALUE;
            for (NameMention mention : cluster.names()) {
                if (PersonName.of(mention.words()).isFull()) {
                    last = Math.max(last, mention.start() <= offset ? mention.start() : -mention.start());
                }
            }
            return last;
        }
    }

    private PersonLinker() {}

    static List<Cluster> link(List<NameMention> mentions) {
        var linker = new PersonLinker();
        linker.linkFullNames(mentions);
        linker.linkSingleWords(mentions);
        List<Cluster> clusters = new ArrayList<>();
        linker.persons.forEach(person -> clusters.add(person.cluster));
        linker.unknown.values().forEach(person -> clusters.add(person.cluster));
        return clusters;
    }

    /** Longest names first, since they say most. */
    private void linkFullNames(List<NameMention> mentions) {
        Map<String, List<NameMention>> byKey = new LinkedHashMap<>();
        for (NameMention mention : mentions) {
            if (PersonName.of(mention.words()).isFull()) {
                byKey.computeIfAbsent(mention.words().key(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<List<NameMention>> groups = new ArrayList<>(byKey.values());
        groups.sort(Comparator.comparingInt(group -> -group.getFirst().words().size()));
        for (List<NameMention> group : groups) {
            PersonName name = PersonName.of(group.getFirst().words());
            Person person = bearersOfAny(name).stream()
                    .filter(known -> known.fits(name))
                    .findFirst()
                    .orElse(null);
            if (person == null) {
                person = new Person();
                persons.add(person);
            }
            person.cluster.addAll(group);
            person.names.add(name);
            for (String word : indexWords(name)) {
                byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(person);
            }
        }
    }

    private Set<Person> bearersOfAny(PersonName name) {
        Set<Person> bearers = new LinkedHashSet<>();
        indexWords(name).forEach(word -> bearers.addAll(byWord.getOrDefault(word, Set.of())));
        return bearers;
    }

    private static List<String> indexWords(PersonName name) {
        List<String> words = new ArrayList<>(name.all().words());
        words.add(String.join("", name.all().words()));
        return words;
    }

    private void linkSingleWords(List<NameMention> mentions) {
        for (NameMention mention : mentions) {
            PersonName name = PersonName.of(mention.words());
            if (!name.isFull()) {
                Person person = bearer(name.core().last(), mention);
                if (person == null) {
                    person = unknown.computeIfAbsent(name.core().last(), word -> new Person());
                }
                person.cluster.add(mention);
            }
        }
    }

    private @Nullable Person bearer(String word, NameMention mention) {
        Set<Person> bearers = byWord.getOrDefault(word, Set.of());
        int best =
                bearers.stream().mapToInt(person -> person.rankOf(word)).max().orElse(0);
        if (best == 0) {
            return null;
        }
        return bearers.stream()
                .filter(person -> person.rankOf(word) == best)
                .max(Comparator.comparingInt(
                                (Person person) -> mention.title().isEmpty() ? 0 : person.titleFit(mention.title()))
                        .thenComparingInt(person -> person.fullNameBefore(mention.start())))
                .orElse(null);
    }
}
