package dateline.findings.timeline;

import dateline.finding.Span;
import dateline.text.Dependency;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence with its tree. Tokens are named by their index in the sentence. */
record ParsedSentence(Sentence sentence, DependencyTree tree) {

    static final int ROOT = Dependency.ROOT;

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    String lemma(int index) {
        return token(index).lemma().toLowerCase(Locale.ROOT);
    }

    int size() {
        return sentence.tokens().size();
    }

    /** The token of the span that hangs from outside of it, else the last one. */
    int headOf(Span span) {
        int last = 0;
        for (int i = 0; i < size(); i++) {
            Token token = token(i);
            if (token.end() > span.start() && token.start() < span.end()) {
                last = i;
                int head = tree.head(i);
                if (head == ROOT
                        || token(head).end() <= span.start()
                        || token(head).start() >= span.end()) {
                    return i;
                }
            }
        }
        return last;
    }

    /** A verb that says something of its own, or a noun or adjective with "to be". */
    boolean isPredicate(int index) {
        boolean auxiliary = tree.is(index, "aux") || tree.is(index, "cop");
        return (token(index).isVerb() && !auxiliary && !tree.is(index, "amod") && !tree.is(index, "case"))
                || hasChild(index, "cop");
    }

    boolean hasChild(int index, String relation) {
        return tree.child(index, relation).isPresent();
    }

    boolean hasChild(int index, String relation, Set<String> lemmas) {
        return tree.children(index).stream()
                .anyMatch(child -> tree.is(child, relation) && lemmas.contains(lemma(child)));
    }

    /** The words of the tokens and all between them. */
    Span spanOf(List<Integer> tokens) {
        return new Span(
                token(tokens.getFirst()).start(), token(tokens.getLast()).end());
    }

    Span spanOf(int index) {
        return new Span(token(index).start(), token(index).end());
    }

    /** The predicate of the clause that holds the token and has a subject of its own, else the topmost one. */
    int clauseOf(int index) {
        int clause = index;
        for (int at = index; at != ROOT; at = tree.head(at)) {
            if (isPredicate(at)) {
                clause = at;
                if (hasChild(at, "nsubj") || hasChild(at, "csubj") || hasChild(at, "expl")) {
                    return at;
                }
            }
        }
        return clause;
    }

    /** The tokens of a clause without the "and" or "that" that opens it. */
    List<Integer> clauseWords(int predicate) {
        List<Integer> tokens = tree.subtree(predicate);
        int first = 0;
        while (first < tokens.size() - 1 && isOpening(tokens.get(first), predicate)) {
            first++;
        }
        return tokens.subList(first, tokens.size());
    }

    private boolean isOpening(int token, int predicate) {
        return token != predicate
                && (tree.is(token, "cc")
                        || tree.is(token, "punct")
                        || (tree.is(token, "mark") && lemma(token).equals("that")));
    }
}
