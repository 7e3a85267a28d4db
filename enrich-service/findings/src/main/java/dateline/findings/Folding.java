package dateline.findings;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names without what spelling varies in: case, accents, dots and apostrophes go, hyphens and every other mark become one
 * space. "Jean-Luc O’Brien" and "JEAN LUC OBRIEN" are the same when folded.
 */
public final class Folding {

    private Folding() {}

    /** The folded name; empty where there is no letter or digit in it. */
    public static String fold(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                append(folded, c);
            } else if (!isSilent(c)) {
                gap = true;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder folded, char c) {
        // These have no decomposition in Unicode.
        switch (c) {
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'ø', 'Ø' -> folded.append('o');
            case 'ł', 'Ł' -> folded.append('l');
            case 'đ', 'Đ' -> folded.append('d');
            case 'æ', 'Æ' -> folded.append("ae");
            case 'œ', 'Œ' -> folded.append("oe");
            default -> folded.append(c);
        }
    }

    private static boolean isSilent(char c) {
        return c == '.' || c == '\'' || c == '’' || c == '‘' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
