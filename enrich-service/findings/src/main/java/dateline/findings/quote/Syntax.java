package dateline.findings.quote;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Asks a sentence and its tree who does what. Words inside quotation marks are never taken for a subject. */
final class Syntax {

    /** How many verbs the subject of a chain of clauses is looked for in. */
    private static final int LONGEST_CLIMB = 6;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final IntPredicate quoted;
    private final NounPhrases phrases;

    /**
     * A view of one sentence.
     *
     * @param quoted whether the token of this index is inside quotation marks
     */
    Syntax(Sentence sentence, DependencyTree tree, IntPredicate quoted) {
        this.sentence = sentence;
        this.tree = tree;
        this.quoted = quoted;
        this.phrases = new NounPhrases(sentence, tree, quoted);
    }

    Sentence sentence() {
        return sentence;
    }

    NounPhrases phrases() {
        return phrases;
    }

    DependencyTree tree() {
        return tree;
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    boolean isQuoted(int index) {
        return quoted.test(index);
    }

    String lower(int index) {
        return token(index).form().toLowerCase(Locale.ROOT);
    }

    boolean isNegated(int verb) {
        return tree.children(verb).stream().anyMatch(child -> {
            String lemma = token(child).lemma();
            return lemma.equals("not") || lemma.equals("never") || lemma.equals("n't");
        });
    }

    /** Whether a word hangs from a verb, by however many steps. */
    boolean governs(int verb, int index) {
        int at = index;
        for (int step = 0; at >= 0 && step < tree.size(); step++) {
            if (at == verb) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    boolean isFinite(int head) {
        return isFinite(token(head))
                || tree.children(head).stream()
                        .anyMatch(child -> (tree.is(child, "aux") || tree.is(child, "cop")) && isFinite(token(child)));
    }

    boolean isFiniteVerb(int index) {
        return isFinite(token(index));
    }

    static boolean isFinite(Token token) {
        return FINITE.contains(token.tag());
    }

    /** The one who does what a verb says: its own subject, its agent, or that of the clause it depends on. */
    Optional<NounPhrase> subject(int verb) {
        return subjectToken(verb).filter(phrases::canSpeak).map(phrases::phrase);
    }

    private Optional<Integer> subjectToken(int verb) {
        if (isPassive(verb) && !Set.of("quote", "cite").contains(token(verb).lemma())) {
            return agent(verb);
        }
        int at = verb;
        for (int step = 0; step < LONGEST_CLIMB; step++) {
            Optional<Integer> own = ownSubject(at);
            if (own.isPresent()) {
                return isRelative(own.get()) ? antecedent(at) : own;
            }
            if (tree.is(at, "acl")) {
                return Optional.of(tree.head(at)).filter(head -> head >= 0);
            }
            if (tree.head(at) < 0 || !inherits(at)) {
                return Optional.empty();
            }
            at = tree.head(at);
            Optional<Integer> cited = Set.of("quote", "cite").contains(token(at).lemma()) && !isPassive(at)
                    ? tree.child(at, "obj")
                    : Optional.empty();
            if (cited.isPresent()) {
                return cited;
            }
        }
        return Optional.empty();
    }

    private boolean inherits(int verb) {
        boolean open = tree.is(verb, "conj") || tree.is(verb, "xcomp");
        boolean joined =
                tree.is(verb, "advcl") || tree.is(verb, "parataxis") || tree.is(verb, "dep") || tree.is(verb, "ccomp");
        String tag = token(verb).tag();
        return open || (joined && (tag.equals("VBG") || tag.equals("VBN") || tag.equals("VB")));
    }

    private Optional<Integer> ownSubject(int verb) {
        return tree.children(verb).stream()
                .filter(child -> tree.is(child, "nsubj") && !quoted.test(child))
                .findFirst();
    }

    private boolean isPassive(int verb) {
        return tree.children(verb).stream()
                        .anyMatch(child -> tree.relation(child).equals("aux:pass")
                                || tree.relation(child).equals("nsubj:pass"))
                || (tree.is(verb, "acl") && token(verb).tag().equals("VBN"));
    }

    private Optional<Integer> agent(int verb) {
        return tree.children(verb).stream()
                .filter(child -> tree.is(child, "obl") && !quoted.test(child))
                .filter(child -> tree.child(child, "case")
                        .map(this::lower)
                        .filter("by"::equals)
                        .isPresent())
                .findFirst()
                .or(() -> agentByName(verb));
    }

    /** A name behind "by" is the agent even where the parser hangs it from a word inside the quotation. */
    private Optional<Integer> agentByName(int verb) {
        for (int at = verb + 1; at + 1 < sentence.tokens().size(); at++) {
            if (lower(at).equals("by") && !quoted.test(at)) {
                return phrases.nameAt(at + 1).map(name -> name.endToken() - 1);
            }
        }
        return Optional.empty();
    }

    private boolean isRelative(int subject) {
        return RELATIVE.contains(lower(subject)) && token(subject).tag().startsWith("W");
    }

    private Optional<Integer> antecedent(int verb) {
        int at = verb;
        while (tree.is(at, "conj") && tree.head(at) >= 0) {
            at = tree.head(at);
        }
        int clause = at;
        return tree.is(clause, "acl") ? Optional.of(tree.head(clause)).filter(head -> head >= 0) : beforeRelative(verb);
    }

    private Optional<Integer> beforeRelative(int verb) {
        return ownSubject(verb).flatMap(pronoun -> phrases.lastNoun(pronoun - 1));
    }
}
