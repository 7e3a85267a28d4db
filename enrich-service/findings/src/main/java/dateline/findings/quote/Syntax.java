package dateline.findings.quote;

import dateline.finding.Span;
import dateline.text.DependencyTree;
import dateline.text.Name;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Asks a sentence and its tree who does what. Words inside quotation marks are never taken for a subject. */
final class Syntax {

    /** How many verbs the subject of a chain of clauses is looked for in. */
    private static final int LONGEST_CLIMB = 6;

    /** How many words may stand between an office and its holder's name. */
    private static final int LONGEST_TITLE = 8;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> NOBODY = Set.of(
            "i", "me", "my", "we", "us", "our", "you", "your", "there", "what", "this", "that", "these", "those", "who",
            "which", "whoever");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final IntPredicate quoted;

    /**
     * A view of one sentence.
     *
     * @param quoted whether the token of this index is inside quotation marks
     */
    Syntax(Sentence sentence, DependencyTree tree, IntPredicate quoted) {
        this.sentence = sentence;
        this.tree = tree;
        this.quoted = quoted;
    }

    Sentence sentence() {
        return sentence;
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
        return isFiniteTag(token(head))
                || tree.children(head).stream()
                        .anyMatch(
                                child -> (tree.is(child, "aux") || tree.is(child, "cop")) && isFiniteTag(token(child)));
    }

    boolean isFiniteVerb(int index) {
        return isFiniteTag(token(index));
    }

    private static boolean isFiniteTag(Token token) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
    }

    /** The one who does what a verb says: its own subject, its agent, or that of the clause it depends on. */
    Optional<NounPhrase> subject(int verb) {
        return subjectToken(verb).filter(this::canSpeak).map(this::phrase);
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
                return nameAt(at + 1).map(name -> name.endToken() - 1);
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
        return ownSubject(verb).flatMap(pronoun -> lastNoun(pronoun - 1));
    }

    boolean canSpeak(int index) {
        Token word = token(index);
        boolean named = word.isNoun() || word.isPronoun() || nameAt(index).isPresent();
        boolean counted =
                word.tag().equals("CD") || word.tag().equals("DT") || word.tag().startsWith("JJ");
        return (named || counted) && !NOBODY.contains(lower(index)) && !quoted.test(index);
    }

    /** The words around a token that name somebody. */
    NounPhrase phrase(int head) {
        Optional<Name> own = nameAt(head);
        if (own.isPresent()) {
            return ofName(own.get());
        }
        if (!token(head).isPronoun()) {
            Optional<Name> apposed = person(head);
            if (apposed.isPresent()) {
                return ofName(apposed.get());
            }
        }
        int first = head;
        while (first > 0 && belongs(first - 1, head)) {
            first--;
        }
        return new NounPhrase(
                new Span(token(first).start(), token(head).end()),
                new Span(token(head).start(), token(head).end()),
                PERSONAL.contains(lower(head)));
    }

    private boolean belongs(int index, int head) {
        if (quoted.test(index)) {
            return false;
        }
        int at = index;
        while (at >= 0 && at < head && isModifier(at)) {
            at = tree.head(at);
        }
        return at == head;
    }

    private boolean isModifier(int index) {
        if (tree.is(index, "case")) {
            return token(index).tag().equals("POS");
        }
        return List.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "punct").stream()
                .anyMatch(relation ->
                        relation.contains(":") ? tree.relation(index).equals(relation) : tree.is(index, relation));
    }

    /** The person that stands beside a description: "the mayor, Jane Roe" or "spokesman of the party John Roe". */
    private Optional<Name> person(int head) {
        return personBehind(head)
                .or(() -> tree.children(head).stream()
                        .filter(child -> child > head && (tree.is(child, "appos") || tree.is(child, "flat")))
                        .flatMap(child -> nameAt(child).stream())
                        .findFirst())
                .filter(name -> name.type() == NameType.PERSON && !quoted.test(name.firstToken()));
    }

    private Optional<Name> personBehind(int head) {
        for (int at = head + 1; at < sentence.tokens().size() && at <= head + LONGEST_TITLE; at++) {
            Optional<Name> name = nameAt(at).filter(found -> found.type() == NameType.PERSON);
            if (name.isPresent()) {
                int end = name.get().endToken();
                boolean owner =
                        end < sentence.tokens().size() && token(end).tag().equals("POS");
                boolean object = Set.of("IN", "TO", "CC").contains(token(at - 1).tag());
                return owner || object ? Optional.empty() : name;
            }
            if (!isNominal(at) && !lower(at).equals("of") && !lower(at).equals("for")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private NounPhrase ofName(Name name) {
        Span span = new Span(
                token(name.firstToken()).start(), token(name.endToken() - 1).end());
        return new NounPhrase(span, span, name.type() == NameType.PERSON);
    }

    Optional<Name> nameAt(int index) {
        return sentence.names().stream()
                .filter(name -> name.firstToken() <= index && index < name.endToken())
                .findFirst();
    }

    /** The noun phrase that starts behind a verb, as in "said the mayor". */
    Optional<NounPhrase> phraseAfter(int verb) {
        int at = verb + 1;
        while (at < sentence.tokens().size() && token(at).tag().startsWith("RB")) {
            at++;
        }
        int last = -1;
        while (at < sentence.tokens().size() && !quoted.test(at) && isNominal(at)) {
            if (token(at).isPronoun() && !token(at).tag().endsWith("$")) {
                return Optional.of(at).filter(this::canSpeak).map(this::phrase);
            }
            last = token(at).isNoun() || nameAt(at).isPresent() ? at : last;
            at++;
        }
        return Optional.of(last).filter(found -> found >= 0 && canSpeak(found)).map(this::phrase);
    }

    /** The noun phrase that ends before a verb, as in "the mayor, in a letter, said" taken by neighbourhood alone. */
    Optional<NounPhrase> phraseBefore(int verb) {
        return lastNoun(verb - 1)
                .filter(this::canSpeak)
                .filter(noun -> tree.child(noun, "case").isEmpty())
                .map(this::phrase);
    }

    private Optional<Integer> lastNoun(int from) {
        for (int at = from; at >= 0 && at > from - 4; at--) {
            if (quoted.test(at)) {
                return Optional.empty();
            }
            if (token(at).isNoun() || token(at).tag().equals("PRP")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean isNominal(int at) {
        String tag = token(at).tag();
        return tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("POS")
                || tag.equals("CD")
                || tag.equals("HYPH")
                || nameAt(at).isPresent();
    }
}
