package dateline.corenlp;

import dateline.text.Name;
import dateline.text.NameType;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring tokens of one label into names. A quote mark or a currency sign belongs to no name and ends one. */
final class NameSpans {

    private NameSpans() {}

    /**
     * The names of a sentence.
     *
     * @param labels CoreNLP's view of each of the tokens
     */
    static List<Name> of(List<Token> tokens, List<CoreLabel> labels) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        while (first < tokens.size()) {
            NameType type = typeOf(tokens.get(first), labels.get(first));
            int end = first + 1;
            while (end < tokens.size() && typeOf(tokens.get(end), labels.get(end)) == type) {
                end++;
            }
            if (type != null) {
                add(type, tokens, first, end, names);
            }
            first = end;
        }
        return names;
    }

    private static void add(NameType type, List<Token> tokens, int from, int end, List<Name> names) {
        int first = from;
        while (first < end && isArticle(tokens.get(first))) {
            first++;
        }
        if (first < end) {
            names.add(new Name(type, first, end));
        }
    }

    /** A small article is grammar, a large one may be part of the name. */
    private static boolean isArticle(Token token) {
        return token.tag().equals("DT") && Character.isLowerCase(token.form().charAt(0));
    }

    private static @Nullable NameType typeOf(Token token, CoreLabel label) {
        String ner = label.ner();
        if (ner == null || token.tag().equals("$") || QuoteMarks.isMark(token.form())) {
            return null;
        }
        return switch (ner) {
            case "PERSON" -> NameType.PERSON;
            case "ORGANIZATION" -> NameType.ORGANISATION;
            case "LOCATION" -> NameType.PLACE;
            case "MISC" -> NameType.OTHER;
            default -> null;
        };
    }
}
