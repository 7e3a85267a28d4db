package dateline.findings.entity;

import dateline.findings.Folding;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A name as folded words, to compare names by. An initial is a word of one letter.
 *
 * @param words never empty
 */
record NameWords(List<String> words) {

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "on", "in", "de", "la", "le", "des", "du", "et", "y", "und", "a", "an", "to");

    NameWords {
        words = List.copyOf(words);
    }

    /** The name's words; one empty word where it has no letter or digit. */
    static NameWords of(String name) {
        return new NameWords(List.of(Folding.fold(name.replace("&", " and ")).split(" ", -1)));
    }

    String key() {
        return String.join(" ", words);
    }

    int size() {
        return words.size();
    }

    String first() {
        return words.getFirst();
    }

    String last() {
        return words.getLast();
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    boolean startsWith(NameWords other) {
        return other.size() <= size() && words.subList(0, other.size()).equals(other.words);
    }

    boolean endsWith(NameWords other) {
        return other.size() <= size()
                && words.subList(size() - other.size(), size()).equals(other.words);
    }

    /** Whether the other's words stand in this name side by side. */
    boolean contains(NameWords other) {
        return Collections.indexOfSubList(words, other.words) >= 0;
    }

    /** The first letters of its words but for "of", "and" and the like. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!SMALL.contains(word) && !word.isEmpty()) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
