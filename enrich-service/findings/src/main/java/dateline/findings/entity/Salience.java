package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.text.AnalyzedText;
import dateline.text.Paragraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How much an article is about something, 0 to 1: half by how often it is mentioned, measured against the most mentioned of
 * the article; a quarter by how early it comes first; a quarter by the share of the paragraphs that mention it. Nationalities
 * and works get half of that: they are seldom what an article is about.
 */
final class Salience {

    private final AnalyzedText text;
    private final int[] paragraphStarts;
    private final int most;

    Salience(AnalyzedText text, List<Cluster> clusters) {
        this.text = text;
        this.paragraphStarts =
                text.paragraphs().stream().mapToInt(Paragraph::start).toArray();
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
        BitSet hit = new BitSet(paragraphStarts.length);
        for (NameMention name : cluster.names()) {
            int place = Arrays.binarySearch(paragraphStarts, name.start());
            hit.set(place >= 0 ? place : -place - 2);
        }
        return (double) hit.cardinality() / paragraphStarts.length;
    }
}
