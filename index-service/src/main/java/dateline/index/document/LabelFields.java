package dateline.index.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sender's own fields. Elasticsearch indexes names and values together and refuses a document in which that does not go
 * well, so odd names are kept without being searchable.
 *
 * @param searchable by name
 * @param others with names that are empty, very long or hold a control character
 */
record LabelFields(Map<String, String> searchable, List<Other> others) {

    /** One field that is only kept. */
    record Other(String name, String value) {}

    /** Name, a separator and {@code ignore_above} of the value in UTF-8 stay far below Lucene's 32,766 bytes. */
    private static final int LONGEST_NAME = 512;

    private static final LabelFields NONE = new LabelFields(Map.of(), List.of());

    static LabelFields of(Map<String, String> labels) {
        if (labels.isEmpty()) {
            return NONE;
        }
        Map<String, String> searchable = new TreeMap<>(labels);
        searchable.keySet().removeIf(name -> !isSearchable(name));
        List<Other> others = new TreeMap<>(labels)
                .entrySet().stream()
                        .filter(label -> !isSearchable(label.getKey()))
                        .map(label -> new Other(label.getKey(), label.getValue()))
                        .toList();
        return new LabelFields(searchable, others);
    }

    private static boolean isSearchable(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }
}
