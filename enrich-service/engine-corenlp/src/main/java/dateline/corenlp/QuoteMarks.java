package dateline.corenlp;

/** Quote marks, and the plain forms of them that CoreNLP's models were trained on. */
final class QuoteMarks {

    private QuoteMarks() {}

    /** The text with every curly mark made straight: as many characters, so that offsets hold in both. */
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
