package dateline.findings.entity;

import org.jspecify.annotations.Nullable;

/** Somebody an article speaks of, named or not ("the driver"), and how present they are to the reader. */
final class Referent {

    private final @Nullable Cluster cluster;
    private Gender gender;
    private int lastSentence = -1;
    private int lastOffset = -1;
    /** Presence in the last sentence that mentions them, that of earlier sentences included at half for each sentence. */
    private double presence;

    private double before;

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
        if (sentence != lastSentence) {
            before = presenceAt(sentence);
            presence = before;
            lastSentence = sentence;
        }
        presence = Math.max(presence, before + weight);
        lastOffset = offset;
    }

    double presenceAt(int sentence) {
        return lastSentence < 0 ? 0 : presence * Math.pow(0.5, sentence - lastSentence);
    }

    int sentencesSince(int sentence) {
        return lastSentence < 0 ? Integer.MAX_VALUE : sentence - lastSentence;
    }

    int lastOffset() {
        return lastOffset;
    }
}
