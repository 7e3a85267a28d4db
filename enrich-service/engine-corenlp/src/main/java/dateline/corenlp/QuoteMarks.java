package dateline.corenlp;

/**
 * Quote marks in the two shapes that CoreNLP wants: its sentence splitter has to see which way a mark looks, its models were
 * trained on straight ones. Every text made here has as many characters as its source, so that offsets hold in both.
 */
final class QuoteMarks {

    private QuoteMarks() {}

    /**
     * The text with every straight double mark made a curly one that opens or closes, as the spaces around it say; where
     * they say nothing, it opens if the last one in its line closed. Straight single marks stay, being apostrophes mostly.
     */
    static String directed(String text) {
        char[] characters = text.toCharArray();
        boolean isOpen = false;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c == '"') {
                isOpen = opens(text, i, isOpen);
                characters[i] = isOpen ? '\u201C' : '\u201D';
            } else if (Layout.isBreak(c)) {
                isOpen = false;
            }
        }
        return new String(characters);
    }

    private static boolean opens(String text, int at, boolean isOpen) {
        boolean hasSpaceBefore = at == 0 || isSpaceOrOpening(text.charAt(at - 1));
        boolean hasSpaceBehind = at + 1 == text.length() || Layout.isBlank(text.charAt(at + 1));
        return hasSpaceBefore == hasSpaceBehind ? !isOpen : hasSpaceBefore;
    }

    private static boolean isSpaceOrOpening(char c) {
        return Layout.isBlank(c)
                || switch (Character.getType(c)) {
                    case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.DASH_PUNCTUATION ->
                        true;
                    default -> false;
                };
    }

    /** The text with every curly mark made straight. */
    static String straightened(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = straight(characters[i]);
        }
        return new String(characters);
    }

    private static char straight(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            default -> c;
        };
    }

    /** Whether this token is nothing but quote marks. */
    static boolean isMark(String form) {
        return form.chars().allMatch(c -> isStraight(straight((char) c)));
    }

    private static boolean isStraight(char c) {
        return c == '"' || c == '\'' || c == '`';
    }
}
