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

/** The words of a sentence that can name a speaker. Words inside quotation marks never do. */
final class NounPhrases {

    /** How many words may stand between an office and its holder's name. */
    private static final int LONGEST_TITLE = 8;

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> NOBODY = Set.of(
            "i", "me", "my", "we", "us", "our", "you", "your", "there", "what", "this", "that", "these", "those", "who",
            "which", "whoever");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final IntPredicate quoted;

    NounPhrases(Sentence sentence, DependencyTree tree, IntPredicate quoted) {
        this.sentence = sentence;
        this.tree = tree;
        this.quoted = quoted;
    }

    private Token token(int index) {
        return sentence.tokens().get(index);
    }

    private String lower(int index) {
        return token(index).form().toLowerCase(Locale.ROOT);
    }

    /** Whether the word can stand for somebody who speaks. */
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

    /** The name that holds this token. */
    Optional<Name> nameAt(int index) {
        return sentence.names().stream()
                .filter(name -> name.firstToken() <= index && index < name.endToken())
                .findFirst();
    }

    /** The noun phrase that starts behind a verb, as in "said the mayor". */
    Optional<NounPhrase> after(int verb) {
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
    Optional<NounPhrase> before(int verb) {
        return lastNoun(verb - 1)
                .filter(this::canSpeak)
                .filter(noun -> tree.child(noun, "case").isEmpty())
                .map(this::phrase);
    }

    /** The nearest noun or pronoun before a place, few words away. */
    Optional<Integer> lastNoun(int from) {
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
