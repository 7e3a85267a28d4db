package dateline.findings.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name as people write it: given names, initials, particles ("van der", "bin", "al"), family name, in whatever
 * order the language has them.
 *
 * @param all every word but a suffix such as "Jr."
 * @param core the words without leading particles; never empty
 */
record PersonName(NameWords all, NameWords core) {

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "abu", "van", "von", "der", "den", "de", "da", "di", "du", "del", "della",
            "la", "le", "ter", "ten", "dos", "das", "st");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    static PersonName of(NameWords words) {
        List<String> all = words.words();
        if (all.size() > 1 && SUFFIXES.contains(all.getLast())) {
            all = all.subList(0, all.size() - 1);
        }
        int first = 0;
        while (first < all.size() - 1 && PARTICLES.contains(all.get(first))) {
            first++;
        }
        return new PersonName(new NameWords(all), new NameWords(all.subList(first, all.size())));
    }

    /** A given and a family name, not one of them alone. */
    boolean isFull() {
        return core.size() > 1;
    }

    /** Whether two full names can be of one person: no word contradicts. */
    boolean fits(PersonName other) {
        return sameLetters(other)
                || new HashSet<>(all.words()).equals(new HashSet<>(other.all.words()))
                || partOf(other)
                || other.partOf(this)
                || (core.last().equals(other.core.last()) && givenNamesFit(other));
    }

    private boolean sameLetters(PersonName other) {
        return String.join("", all.words()).equals(String.join("", other.all.words()));
    }

    private boolean partOf(PersonName other) {
        return other.all.endsWith(all) || other.all.startsWith(all);
    }

    private boolean givenNamesFit(PersonName other) {
        List<String> mine = core.words().subList(0, core.size() - 1);
        List<String> theirs = other.core.words().subList(0, other.core.size() - 1);
        if (!wordsFit(mine.getFirst(), theirs.getFirst())) {
            return false;
        }
        if (mine.size() == theirs.size()) {
            for (int i = 1; i < mine.size(); i++) {
                if (!wordsFit(mine.get(i), theirs.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return Math.min(mine.size(), theirs.size()) == 1;
    }

    /** Equal, or one is the other's initial. */
    private static boolean wordsFit(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }

    /**
     * How well a single word stands for this full name: 3 as its family name, 2 as its first word (a given name, or a family
     * name in East Asian order), 1 as another, 0 not at all.
     */
    int rankOf(String word) {
        if (core.last().equals(word)) {
            return 3;
        }
        if (all.first().equals(word) || core.first().equals(word)) {
            return 2;
        }
        return word.length() > 1 && core.words().contains(word) ? 1 : 0;
    }
}
