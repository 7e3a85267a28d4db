package dateline.corenlp.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers what the network knows: first the words, then the tags, then the labels of dependencies. The first label stands for
 * none, the second is that of the root.
 */
final class Symbols {

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NONE = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> labels;
    private final int firstLabel;

    Symbols(List<String> words, List<String> tags, List<String> labels) {
        this.words = numbered(words, 0);
        this.tags = numbered(tags, words.size());
        this.labels = List.copyOf(labels);
        this.firstLabel = words.size() + tags.size();
    }

    private static Map<String, Integer> numbered(List<String> names, int first) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), first + i);
        }
        for (String needed : List.of(UNKNOWN, NONE, ROOT)) {
            if (!numbers.containsKey(needed)) {
                throw new IllegalArgumentException("the model does not know " + needed);
            }
        }
        return numbers;
    }

    int word(String form) {
        return number(words, form);
    }

    int noWord() {
        return number(words, NONE);
    }

    int rootWord() {
        return number(words, ROOT);
    }

    int tag(String tag) {
        return number(tags, tag);
    }

    int noTag() {
        return number(tags, NONE);
    }

    int rootTag() {
        return number(tags, ROOT);
    }

    /** How many labels a dependency may have. */
    int labels() {
        return labels.size() - 1;
    }

    /**
     * The name of a label.
     *
     * @param label 0 for that of the root
     */
    String name(int label) {
        return labels.get(label + 1);
    }

    int label(int label) {
        return firstLabel + 1 + label;
    }

    int noLabel() {
        return firstLabel;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer known = numbers.get(name);
        return known == null ? numbers.getOrDefault(UNKNOWN, 0) : known;
    }
}
