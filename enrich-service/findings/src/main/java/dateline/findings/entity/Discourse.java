package dateline.findings.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is present to the reader at a point of the article, and how much. */
final class Discourse {

    /** A pronoun reaches this many sentences back. */
    private static final int REACH = 4;
    /** Somebody whose pronoun is not known yields to somebody whose pronoun fits. */
    private static final double UNSURE = 0.75;
    /** Most pronouns keep to whom the passage is about. */
    private static final double TOPIC = 0.5;
    /** "He said" takes up the last who spoke or did something, whoever the passage is about. */
    private static final double TURN = 0.2;

    private final List<Referent> present = new ArrayList<>();
    private final Map<String, Referent> unnamed = new HashMap<>();

    void mention(Referent referent, int sentence, int offset, Role role) {
        referent.mention(sentence, offset, role.weight());
        if (!present.contains(referent)) {
            present.add(referent);
        }
    }

    /** Somebody told by a noun: with "a" somebody new, otherwise the same as before if there was one. */
    Referent unnamed(String noun, boolean isNew) {
        if (isNew) {
            unnamed.remove(noun);
        }
        return unnamed.computeIfAbsent(noun, word -> new Referent(null, PersonNouns.genderOf(word)));
    }

    /**
     * The one a pronoun most probably stands for; of equals the one mentioned last.
     *
     * @param speaks whether the pronoun is the subject of "said" or the like
     */
    Optional<Referent> meant(int sentence, Gender gender, boolean speaks, @Nullable Referent excluded) {
        double fading = speaks ? TURN : TOPIC;
        Referent best = null;
        double most = 0;
        for (Iterator<Referent> all = present.iterator(); all.hasNext(); ) {
            Referent referent = all.next();
            if (referent.sentencesSince(sentence) > REACH) {
                all.remove();
            } else if (referent != excluded && referent.gender().fits(gender)) {
                double presence =
                        referent.presenceAt(sentence, fading) * (referent.gender() == Gender.UNKNOWN ? UNSURE : 1);
                if (best == null
                        || presence > most
                        || (presence == most && referent.lastOffset() > best.lastOffset())) {
                    best = referent;
                    most = presence;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
