package dateline.findings.entity;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * As what the persons of an article were introduced: "Mayor Anna Berg", "Anna Berg, the mayor of Oslo", "Berg was mayor".
 * Where two persons are mayors, "the mayor" stands for neither.
 */
final class Descriptions {

    private static final int LONGEST = 5;

    private final Map<String, List<Referent>> byNoun = new HashMap<>();

    /** Takes in what the sentence says a person is. */
    void introduce(Sentence sentence, NameMention name, Referent person) {
        List<Token> tokens = sentence.tokens();
        if (name.firstToken() > 0) {
            add(tokens.get(name.firstToken() - 1), person);
        }
        if (name.endToken() < tokens.size()) {
            Token next = tokens.get(name.endToken());
            if (next.form().equals(",")) {
                describe(tokens, name.endToken() + 1, person);
            } else if (next.lemma().equals("be") || next.lemma().equals("become")) {
                describe(tokens, name.endToken() + 1, person);
            } else if (next.lemma().equals("have") && isBeen(tokens, name.endToken() + 1)) {
                describe(tokens, name.endToken() + 2, person);
            }
        }
    }

    private static boolean isBeen(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).lemma().equals("be");
    }

    /** The head of the noun phrase that begins here. */
    private void describe(List<Token> tokens, int first, Referent person) {
        for (int i = first; i < tokens.size() && i < first + LONGEST && belongs(tokens.get(i)); i++) {
            boolean last = i + 1 == tokens.size() || !tokens.get(i + 1).isNoun();
            if (last && tokens.get(i).isNoun()) {
                add(tokens.get(i), person);
                return;
            }
        }
    }

    private static boolean belongs(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("POS")
                || token.tag().equals("PRP$");
    }

    private void add(Token noun, Referent person) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        if (PersonNouns.isPerson(word)) {
            List<Referent> bearers = byNoun.computeIfAbsent(word, key -> new ArrayList<>());
            if (!bearers.contains(person)) {
                bearers.add(person);
            }
            person.learn(PersonNouns.genderOf(word));
        }
    }

    /** The only person introduced as this so far. */
    Optional<Referent> bearer(String noun) {
        List<Referent> bearers = byNoun.getOrDefault(noun.toLowerCase(Locale.ROOT), List.of());
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }
}
