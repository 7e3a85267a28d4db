package dateline.findings.entity;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A noun phrase for one person that holds no name: "the mayor", "a driver", "his former lawyer".
 *
 * @param start offset of its first word in the body
 * @param end offset behind its noun
 * @param noun what its head stands for
 * @param modifiers the words between "the" and the noun: "prime" of "the prime minister"
 * @param isPlain only "the", those words and the noun, and nothing behind it that says which one
 * @param isNew with "a" or "another"
 */
record Description(int start, int end, String noun, Set<String> modifiers, boolean isPlain, boolean isNew) {

    /** The phrase whose head is this token. What only says more of a person named beside it is none of its own. */
    static Optional<Description> at(Sentence sentence, int head, Map<Integer, NameMention> personAt) {
        List<Token> tokens = sentence.tokens();
        Token noun = tokens.get(head);
        // "the President" is as common a noun as "the president".
        boolean singular = noun.tag().equals("NN") || noun.tag().equals("NNP");
        if (!singular || !PersonNouns.isPerson(noun.lemma())) {
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
        Set<String> modifiers = Descriptions.modifiers(tokens, head);
        boolean plain = article.equals("the")
                && head - first - 1 == modifiers.size()
                && (next == null
                        || !(next.tag().equals("IN")
                                || next.tag().equals("TO")
                                || next.form().equals("who")));
        return Optional.of(new Description(
                tokens.get(first).start(),
                noun.end(),
                PersonNouns.noun(noun.lemma()),
                modifiers,
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
