package dateline.findings.entity;

import dateline.text.Name;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** Takes from a name what is not of it: articles, possessives, marks at its ends and the titles before a person. */
final class NameTrimming {

    private NameTrimming() {}

    /** The name without it; empty where nothing is left. */
    static Optional<Name> trim(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        int first = name.firstToken();
        int end = name.endToken();
        while (first < end && isSurplusBefore(tokens.get(first), name, end - first)) {
            first++;
        }
        while (end > first && isSurplusAfter(tokens.get(end - 1))) {
            end--;
        }
        return first < end ? Optional.of(new Name(name.type(), first, end)) : Optional.empty();
    }

    private static boolean isSurplusBefore(Token token, Name name, int left) {
        return !hasLetterOrDigit(token)
                || token.form().equals("the")
                || (token.form().equals("The") && name.type() != NameType.PLACE)
                || (name.type() == NameType.PERSON && left > 1 && Titles.isTitle(token.form()));
    }

    private static boolean isSurplusAfter(Token token) {
        return !hasLetterOrDigit(token)
                || token.tag().equals("POS")
                || token.form().equals("'s")
                || token.form().equals("’s");
    }

    private static boolean hasLetterOrDigit(Token token) {
        return token.form().chars().anyMatch(Character::isLetterOrDigit);
    }
}
