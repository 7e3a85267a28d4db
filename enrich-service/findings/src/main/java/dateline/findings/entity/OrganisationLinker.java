package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.findings.place.Gazetteer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links the names of organisations: the same words, an acronym with what it stands for, a short form with the one long form
 * that begins or ends with it.
 */
final class OrganisationLinker {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc", "corp", "corporation", "co", "ltd", "limited", "plc", "llc", "ag", "sa", "nv", "gmbh", "company");
    private static final Set<String> GENERIC = Set.of(
            "national",
            "international",
            "american",
            "european",
            "united",
            "new",
            "royal",
            "central",
            "first",
            "general",
            "public",
            "state",
            "federal",
            "world",
            "north",
            "south",
            "east",
            "west",
            "university",
            "bank",
            "ministry",
            "department",
            "house",
            "council",
            "court",
            "association",
            "institute",
            "center",
            "centre",
            "committee");

    private final String body;
    private final Gazetteer gazetteer;
    private final Map<String, List<NameMention>> byKey = new LinkedHashMap<>();
    private final Map<String, Set<Cluster>> byTrait = new HashMap<>();

    OrganisationLinker(String body, Gazetteer gazetteer) {
        this.body = body;
        this.gazetteer = gazetteer;
    }

    List<Cluster> link(List<NameMention> mentions) {
        for (NameMention mention : mentions) {
            byKey.computeIfAbsent(plain(mention).key(), key -> new ArrayList<>())
                    .add(mention);
        }
        List<List<NameMention>> groups = new ArrayList<>(byKey.values());
        groups.sort(Comparator.comparingInt(group -> -plain(group.getFirst()).size()));
        List<Cluster> clusters = new ArrayList<>();
        for (List<NameMention> group : groups) {
            List<Cluster> fitting = candidates(group).stream()
                    .filter(cluster -> isShortFor(group, cluster))
                    .toList();
            Cluster cluster = fitting.size() == 1 ? fitting.getFirst() : new Cluster(EntityType.ORGANISATION);
            if (cluster.names().isEmpty()) {
                clusters.add(cluster);
            }
            cluster.addAll(group);
            index(group, cluster);
        }
        return clusters;
    }

    /** The clusters that share anything which can make this name a short form of theirs. */
    private Set<Cluster> candidates(List<NameMention> group) {
        NameWords words = plain(group.getFirst());
        Set<Cluster> candidates = new LinkedHashSet<>();
        for (String trait : List.of("first " + words.first(), "last " + words.last(), "initials " + words.key())) {
            candidates.addAll(byTrait.getOrDefault(trait, Set.of()));
        }
        for (NameMention name : group) {
            candidates.addAll(byTrait.getOrDefault("end " + (name.start() - 2), Set.of()));
        }
        return candidates;
    }

    private void index(List<NameMention> group, Cluster cluster) {
        NameWords words = plain(group.getFirst());
        index("first " + words.first(), cluster);
        index("last " + words.last(), cluster);
        for (NameWords spelt : List.of(words, group.getFirst().words())) {
            String initials = spelt.initials();
            for (int i = 0; i < initials.length(); i++) {
                index("initials " + initials.substring(i), cluster);
            }
        }
        group.forEach(name -> index("end " + name.end(), cluster));
    }

    private void index(String trait, Cluster cluster) {
        byTrait.computeIfAbsent(trait, key -> new LinkedHashSet<>()).add(cluster);
    }

    /** Without "Inc." and the like at its end. */
    private static NameWords plain(NameMention mention) {
        NameWords words = mention.words();
        while (words.size() > 1 && LEGAL_FORMS.contains(words.last())) {
            words = new NameWords(words.words().subList(0, words.size() - 1));
        }
        return words;
    }

    private boolean isShortFor(List<NameMention> group, Cluster cluster) {
        NameMention name = group.getFirst();
        NameWords words = plain(name);
        return cluster.names().stream().anyMatch(longer -> {
            NameWords whole = plain(longer);
            return whole.size() > words.size()
                    && (isAcronym(name, words, whole)
                            || isAcronym(name, words, longer.words())
                            || defines(longer, group)
                            || (whole.startsWith(words) && isTelling(words))
                            || (whole.endsWith(words) && words.size() > 1));
        });
    }

    private static boolean isAcronym(NameMention name, NameWords words, NameWords whole) {
        if (!words.isSingle() || !name.isAllCapitals()) {
            return false;
        }
        // "Swedish Central Statistics Office" may be SCSO or, at home, CSO.
        String acronym = words.first();
        return whole.initials().equals(acronym)
                || (acronym.length() > 2 && whole.initials().endsWith(acronym));
    }

    /** "European Organization for Nuclear Research (CERN)": the mark itself says so, if the first letters agree. */
    private boolean defines(NameMention longer, List<NameMention> group) {
        return group.stream()
                .anyMatch(name -> name.isAllCapitals()
                        && name.start() == longer.end() + 2
                        && body.startsWith(" (", longer.end())
                        && name.end() < body.length()
                        && body.charAt(name.end()) == ')');
    }

    /** A first word stands for the whole only if it is no place and no word that many organisations begin with. */
    private boolean isTelling(NameWords words) {
        return words.size() > 1
                ? !gazetteer.knows(words.key())
                : words.first().length() > 2 && !GENERIC.contains(words.first()) && !gazetteer.knows(words.first());
    }

    /** Whether companies end in this folded word. */
    static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word);
    }
}
