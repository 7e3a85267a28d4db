package dateline.article;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may be shown of a text by the rule of its source. */
public final class Excerpt {

    /** Of a text of which a snippet may be shown: a lead, by the measure of search engines. */
    private static final int SNIPPET = 300;

    private static final int WORDS = 150;

    private Excerpt() {}

    /**
     * The rule as a document of the index has it.
     *
     * @param word null where there is none: all may be shown. One that is not known allows the least
     */
    public static Display rule(@Nullable String word) {
        if (word == null) {
            return Display.FULL;
        }
        return Arrays.stream(Display.values())
                .filter(rule -> rule.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Display.LINK);
    }

    /** Of a body: all of it, its beginning, or nothing. */
    public static String body(Display rule, String body) {
        return switch (rule) {
            case FULL -> body;
            case SNIPPET -> cut(body, SNIPPET);
            case LINK -> "";
        };
    }

    /** Of a sentence or a quotation from the text. */
    public static String words(Display rule, String words) {
        return switch (rule) {
            case FULL -> words;
            case SNIPPET -> cut(words, WORDS);
            case LINK -> "";
        };
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + " …";
    }
}
