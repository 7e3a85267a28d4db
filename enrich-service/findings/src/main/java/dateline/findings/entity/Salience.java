package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.text.AnalyzedText;
import dateline.text.Paragraph;
import java.util.BitSet;
import java.util.List;

/**
 * How much an article is about something, 0 to 1: half by how often it is mentioned, measured against the most mentioned of
 * the article; a quarter by how early it comes first; a quarter by the share of the paragraphs that mention it. Nationalities
 * and works get half of that: they are seldom what an article is about.
 */
final class Salience {

    private final AnalyzedText text;
    private final int most;

    Salience(AnalyzedText text, List<Cluster> clusters) {
        this.text = text;
        this.most = clusters.stream().mapToInt(Salience::mentions).max().orElse(1);
    }

    double of(Cluster cluster) {
        double frequency = (double) mentions(cluster) / most;
        double earliness = 1 - (double) cluster.start() / text.text().length();
        double salience = 0.5 * frequency + 0.25 * earliness + 0.25 * spread(cluster);
        double weighed = cluster.type() == EntityType.OTHER ? salience / 2 : salience;
        return Math.round(weighed * 1000) / 1000.0;
    }

    private static int mentions(Cluster cluster) {
        return cluster.names().size() + cluster.references().size();
    }

    private double spread(Cluster cluster) {
        List<Paragraph> paragraphs = text.paragraphs();
        BitSet hit = new BitSet(paragraphs.size());
        for (NameMention name : cluster.names()) {
            for (int i = 0; i < paragraphs.size(); i++) {
                if (name.start() >= paragraphs.get(i).start()
                        && name.start() < paragraphs.get(i).end()) {
                    hit.set(i);
                }
            }
        }
        return (double) hit.cardinality() / paragraphs.size();
    }
}
