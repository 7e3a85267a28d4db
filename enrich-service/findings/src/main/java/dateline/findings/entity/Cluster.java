package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.finding.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One thing of the article while its mentions are gathered. */
final class Cluster {

    private final EntityType type;
    private final List<NameMention> names = new ArrayList<>();
    private final List<Mention> references = new ArrayList<>();

    Cluster(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    void add(NameMention name) {
        names.add(name);
    }

    void addAll(List<NameMention> more) {
        names.addAll(more);
    }

    /** A pronoun or a description that stands for it. */
    void refer(Mention reference) {
        references.add(reference);
    }

    /** In no particular order; never empty once built. */
    List<NameMention> names() {
        return names;
    }

    List<Mention> references() {
        return references;
    }

    int start() {
        return names.stream().mapToInt(NameMention::start).min().orElseThrow();
    }

    /**
     * The name with the most words; of several the one that is not all in capitals, then the more frequent, then the longer,
     * then the first.
     */
    NameMention canonical() {
        Map<String, Integer> frequency = new HashMap<>();
        names.forEach(name -> frequency.merge(name.text(), 1, Integer::sum));
        return names.stream()
                .min(Comparator.comparingInt((NameMention name) -> -name.words().size())
                        .thenComparing(NameMention::isAllCapitals)
                        .thenComparingInt(name -> -frequency.getOrDefault(name.text(), 0))
                        .thenComparingInt(name -> -name.text().length())
                        .thenComparingInt(NameMention::start))
                .orElseThrow();
    }
}
