package dateline.findings.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Somebody an article speaks of, named or not ("the driver"), and how present they are to the reader. */
final class Referent {

    private static final int MEMORY = 8;

    /** The weightiest mention of a sentence. */
    private record Presence(int sentence, double weight) {}

    private final @Nullable Cluster cluster;
    private final Deque<Presence> presences = new ArrayDeque<>();
    private Gender gender;
    private int lastOffset = -1;

    Referent(@Nullable Cluster cluster, Gender gender) {
        this.cluster = cluster;
        this.gender = gender;
    }

    /** Null for somebody without a name: nothing can be linked to them, but they may be the one meant. */
    @Nullable
    Cluster cluster() {
        return cluster;
    }

    Gender gender() {
        return gender;
    }

    /** The first evidence counts. */
    void learn(Gender seen) {
        if (gender == Gender.UNKNOWN) {
            gender = seen;
        }
    }

    void mention(int sentence, int offset, double weight) {
        double most = weight;
        if (!presences.isEmpty() && presences.getLast().sentence() == sentence) {
            most = Math.max(weight, presences.removeLast().weight());
        }
        presences.addLast(new Presence(sentence, most));
        if (presences.size() > MEMORY) {
            presences.removeFirst();
        }
        lastOffset = offset;
    }

    /**
     * The sum of the weights of the sentences that mention them.
     *
     * @param fading what is left of a weight one sentence later
     */
    double presenceAt(int sentence, double fading) {
        return presences.stream()
                .mapToDouble(presence -> presence.weight() * Math.pow(fading, sentence - presence.sentence()))
                .sum();
    }

    int sentencesSince(int sentence) {
        return presences.isEmpty()
                ? Integer.MAX_VALUE
                : sentence - presences.getLast().sentence();
    }

    int lastOffset() {
        return lastOffset;
    }
}
