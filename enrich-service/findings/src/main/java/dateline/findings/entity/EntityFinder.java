package dateline.findings.entity;

import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.FindingKey;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import dateline.findings.Quotations;
import dateline.findings.place.Gazetteer;
import dateline.text.Deadline;
import dateline.text.DeadlinePassed;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds who and what an article names, and where it does. Thread-safe; the same article gives the same entities. */
public final class EntityFinder {

    private final Gazetteer gazetteer;
    private final FirstNames firstNames = FirstNames.fromClasspath();
    private final OfficeHolders holders;

    public EntityFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.holders = new OfficeHolders(firstNames, gazetteer);
    }

    /**
     * Reads a whole article.
     *
     * @throws DeadlinePassed when the time ran out between two sentences
     */
    public DocumentEntities find(ArticleText article, Deadline deadline) {
        Quotations quoted = new Quotations(article.analysis());
        NameReader reader = new NameReader(article.analysis(), quoted, holders);
        List<NameMention> names = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            deadline.check();
            names.addAll(reader.read(sentence));
        }
        List<Cluster> clusters = link(article, TypeVote.settle(names, reader.placesByClue(), gazetteer));
        new References(article.analysis(), quoted, clusters, firstNames).resolve(deadline);
        return new DocumentEntities(entities(article, clusters));
    }

    private List<Cluster> link(ArticleText article, List<NameMention> names) {
        List<Cluster> clusters = new ArrayList<>();
        clusters.addAll(PersonLinker.link(ofType(names, EntityType.PERSON)));
        clusters.addAll(new OrganisationLinker(article.body(), gazetteer).link(ofType(names, EntityType.ORGANISATION)));
        clusters.addAll(new PlaceLinker(gazetteer).link(ofType(names, EntityType.PLACE)));
        clusters.addAll(linkSameWords(ofType(names, EntityType.OTHER)));
        clusters.sort(Comparator.comparingInt(Cluster::start));
        return clusters;
    }

    private static List<NameMention> ofType(List<NameMention> names, EntityType type) {
        return names.stream().filter(name -> name.type() == type).toList();
    }

    private static List<Cluster> linkSameWords(List<NameMention> names) {
        Map<String, Cluster> clusters = new LinkedHashMap<>();
        for (NameMention name : names) {
            clusters.computeIfAbsent(name.words().key(), key -> new Cluster(name.type()))
                    .add(name);
        }
        return new ArrayList<>(clusters.values());
    }

    private List<Entity> entities(ArticleText article, List<Cluster> clusters) {
        Salience salience = new Salience(article.analysis(), clusters);
        PlaceContext places = new PlaceContext(article.body(), gazetteer, clusters);
        Map<FindingKey, Integer> occurrences = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : clusters) {
            String name = cluster.canonical().text();
            String words = cluster.type() + " " + name;
            int occurrence = occurrences.merge(FindingKey.of(article.id(), "entity", words, 0), 1, Integer::sum) - 1;
            entities.add(new Entity(
                    FindingKey.of(article.id(), "entity", words, occurrence),
                    cluster.type(),
                    name,
                    mentions(cluster),
                    salience.of(cluster),
                    cluster.type() == EntityType.PLACE ? places.of(cluster).orElse(null) : null,
                    null));
        }
        return entities;
    }

    private static List<Mention> mentions(Cluster cluster) {
        List<Mention> mentions = new ArrayList<>(cluster.references());
        for (NameMention name : cluster.names()) {
            mentions.add(new Mention(name.start(), name.end(), MentionKind.NAME));
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }
}
