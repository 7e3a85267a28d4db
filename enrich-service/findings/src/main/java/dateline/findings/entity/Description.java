package dateline.findings.entity;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A noun phrase for one person that holds no name: "the mayor", "a driver", "his former lawyer".
 *
 * @param start offset of its first word in the body
 * @param end offset behind its noun
 * @param noun the lemma of its head
 * @param isPlain only "the" and the noun, and nothing behind it that says which one
 * @param isNew with "a" or "another"
 */
record Description(int start, int end, String noun, boolean isPlain, boolean isNew) {

    /** The phrase whose head is this token. What only says more of a person named beside it is none of its own. */
    static Optional<Description> at(Sentence sentence, int head, Map<Integer, NameMention> personAt) {
        List<Token> tokens = sentence.tokens();
        Token noun = tokens.get(head);
        if (!noun.tag().equals("NN") || !PersonNouns.isPerson(noun.lemma())) {
            return Optional.empty();
        }
        Token next = head + 1 < tokens.size() ? tokens.get(head + 1) : null;
        if (next != null && (next.isNoun() || next.tag().equals("POS") || personAt.containsKey(next.start()))) {
            return Optional.empty();
        }
        int first = head;
        while (first > 0 && belongs(tokens.get(first - 1))) {
            first--;
        }
        if (first == head || isPredicate(tokens, first)) {
            return Optional.empty();
        }
        String article = tokens.get(first).form().toLowerCase(Locale.ROOT);
        boolean plain = article.equals("the")
                && first == head - 1
                && (next == null
                        || !(next.tag().equals("IN")
                                || next.tag().equals("TO")
                                || next.form().equals("who")));
        return Optional.of(new Description(
                tokens.get(first).start(),
                noun.end(),
                noun.lemma().toLowerCase(Locale.ROOT),
                plain,
                article.equals("a") || article.equals("an") || article.equals("another")));
    }

    private static boolean belongs(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().startsWith("JJ")
                || token.tag().startsWith("NN")
                || token.tag().equals("CD")
                || token.tag().equals("POS")
                || token.tag().equals("HYPH");
    }

    /** "… is a driver", "Berg, a driver": it tells what somebody is. */
    private static boolean isPredicate(List<Token> tokens, int first) {
        if (first == 0) {
            return false;
        }
        Token before = tokens.get(first - 1);
        boolean apposition =
                before.form().equals(",") && first > 1 && tokens.get(first - 2).isProperNoun();
        return apposition
                || before.lemma().equals("be")
                || before.lemma().equals("become")
                || before.lemma().equals("as");
    }
}
