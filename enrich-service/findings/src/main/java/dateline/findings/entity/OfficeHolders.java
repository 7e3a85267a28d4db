package dateline.findings.entity;

import dateline.findings.Folding;
import dateline.findings.place.Gazetteer;
import dateline.text.Name;
import dateline.text.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * People who are named in one breath with the organisation that they hold an office of, without a comma between: "governor of the Bank
 * of Norway Astrid Lindholm". Engines take all of it for one name. Thread-safe.
 */
final class OfficeHolders {

    /** "of" and one word of what the organisation is of lie between the head and the person at least. */
    private static final int NEAREST = 3;

    private final FirstNames firstNames;
    private final Gazetteer gazetteer;

    OfficeHolders(FirstNames firstNames, Gazetteer gazetteer) {
        this.firstNames = firstNames;
        this.gazetteer = gazetteer;
    }

    /**
     * Where the person's name starts within what was taken for the organisation.
     *
     * @param head index of the token that says what kind of organisation it is, with "of" behind it
     */
    OptionalInt start(List<Token> tokens, int head, Name organisation) {
        int end = organisation.endToken();
        if (end - head <= NEAREST + 1 || !isOfOffice(tokens, organisation.firstToken())) {
            return OptionalInt.empty();
        }
        // The longest place goes first: in "Bank of New England" nobody is called England.
        for (int i = end - 2; i >= head + NEAREST; i--) {
            if (isPerson(tokens, i, end) && isPlace(tokens, head + 2, i)) {
                return OptionalInt.of(i);
            }
        }
        for (int i = head + NEAREST; i + 1 < end; i++) {
            if (isPerson(tokens, i, end) && firstNames.isListed(folded(tokens.get(i)))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether "governor of" or "head of the" goes before. */
    private static boolean isOfOffice(List<Token> tokens, int first) {
        int of = first > 0 && tokens.get(first - 1).form().equals("the") ? first - 2 : first - 1;
        if (of < 1 || !tokens.get(of).form().equals("of")) {
            return false;
        }
        Token office = tokens.get(of - 1);
        return PersonNouns.isPerson(office.lemma()) || Titles.isTitle(office.form());
    }

    /** Whether what is left may be a full name. */
    private boolean isPerson(List<Token> tokens, int from, int end) {
        return tokens.subList(from - 1, end).stream().allMatch(OfficeHolders::isOfName)
                && tokens.subList(from, end).stream()
                        .noneMatch(token ->
                                HeadWords.isHead(token.form()) || OrganisationLinker.isLegalForm(folded(token)))
                && !isPlace(tokens, from, end);
    }

    private static boolean isOfName(Token token) {
        return token.isProperNoun() || token.form().equals("-");
    }

    private boolean isPlace(List<Token> tokens, int from, int to) {
        String words = tokens.subList(from, to).stream().map(Token::form).collect(Collectors.joining(" "));
        return gazetteer.lookup(words).isPresent();
    }

    private static String folded(Token token) {
        return Folding.fold(token.form());
    }
}
