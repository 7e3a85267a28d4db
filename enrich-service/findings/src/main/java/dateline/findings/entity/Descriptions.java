package dateline.findings.entity;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * As what the persons of an article were introduced: "Prime Minister Anna Berg", "Anna Berg, the mayor of Oslo", "the registrar of
 * the college, Anna Berg," or "Berg was mayor". Where two persons are mayors, "the mayor" stands for neither, and "the foreign
 * minister" for nobody who was only called the prime minister.
 */
final class Descriptions {

    private static final int LONGEST = 5;
    /** How many words may stand between an office and the name of its holder behind a comma. */
    private static final int LONGEST_OFFICE = 10;

    private static final Set<String> FORMER = Set.of("former", "ex", "late", "then", "outgoing", "designate");

    private final Map<String, Map<Referent, Set<String>>> byNoun = new HashMap<>();

    /** Takes in what the sentence says a person is. */
    void introduce(Sentence sentence, NameMention name, Referent person) {
        List<Token> tokens = sentence.tokens();
        if (name.firstToken() > 0) {
            add(tokens, name.firstToken() - 1, person);
            officeBefore(tokens, name, person);
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

    /** "the registrar of the college, Anna Berg,": only where the name ends there, else it may begin another clause. */
    private void officeBefore(List<Token> tokens, NameMention name, Referent person) {
        int comma = name.firstToken() - 1;
        boolean closed = name.endToken() == tokens.size()
                || Set.of(",", ".", ";").contains(tokens.get(name.endToken()).form());
        if (!closed || !tokens.get(comma).form().equals(",")) {
            return;
        }
        for (int i = comma - 1; i >= 0 && i >= comma - LONGEST_OFFICE && isOffice(tokens.get(i)); i--) {
            boolean head = i == comma - 1 || tokens.get(i + 1).tag().equals("IN");
            if (head
                    && i > 0
                    && belongs(tokens.get(i - 1))
                    && PersonNouns.isPerson(tokens.get(i).lemma())) {
                add(tokens, i, person);
                return;
            }
        }
    }

    private static boolean isOffice(Token token) {
        return belongs(token) || token.tag().equals("IN") || token.tag().equals("CC");
    }

    /** The head of the noun phrase that begins here. */
    private void describe(List<Token> tokens, int first, Referent person) {
        for (int i = first; i < tokens.size() && i < first + LONGEST && belongs(tokens.get(i)); i++) {
            boolean last = i + 1 == tokens.size() || !tokens.get(i + 1).isNoun();
            if (last && tokens.get(i).isNoun()) {
                add(tokens, i, person);
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

    private void add(List<Token> tokens, int head, Referent person) {
        String noun = PersonNouns.noun(tokens.get(head).lemma());
        if (PersonNouns.isPerson(noun)) {
            byNoun.computeIfAbsent(noun, key -> new HashMap<>())
                    .computeIfAbsent(person, key -> new HashSet<>())
                    .addAll(modifiers(tokens, head));
            person.learn(PersonNouns.genderOf(noun));
        }
    }

    /** The nouns and adjectives right before a noun, in lower case. */
    static Set<String> modifiers(List<Token> tokens, int head) {
        Set<String> modifiers = new HashSet<>();
        for (int i = head - 1;
                i >= 0 && (tokens.get(i).isNoun() || tokens.get(i).tag().startsWith("JJ"));
                i--) {
            modifiers.add(tokens.get(i).form().toLowerCase(Locale.ROOT));
        }
        return modifiers;
    }

    /**
     * The only person introduced as this so far.
     *
     * @param modifiers all of which the person must have been introduced with
     */
    Optional<Referent> bearer(String noun, Set<String> modifiers) {
        List<Referent> bearers = new ArrayList<>();
        byNoun.getOrDefault(noun, Map.of()).forEach((person, known) -> {
            boolean past = known.stream().anyMatch(FORMER::contains);
            if (known.containsAll(modifiers) && past == modifiers.stream().anyMatch(FORMER::contains)) {
                bearers.add(person);
            }
        });
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }
}
