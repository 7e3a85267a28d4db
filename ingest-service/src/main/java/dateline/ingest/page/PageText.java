package dateline.ingest.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The text that is taken, and how much of the article it is.
 *
 * @param completeness as in drafts
 */
record PageText(String body, String completeness) {

    /** Shorter than this it is no whole article that a publisher asks money for. */
    private static final int TEASER = 1_200;

    /** A text in the page's data that has so much more words is the whole of what the page shows a part of. */
    private static final double MORE = 1.4;

    private static final double SAME = 0.8;
    private static final int FEW_WORDS = 40;
    private static final int FEW_TEASERS = 3;

    static PageText of(BodyText shown, Optional<String> stated, Optional<String> summary, Optional<Boolean> free) {
        List<String> own = words(shown.text());
        List<String> all = words(stated.orElse(""));
        boolean hidden = all.size() > FEW_WORDS && all.size() > MORE * own.size();
        String body = hidden ? paragraphs(stated.orElse("")) : shown.text();
        if (body.isBlank()) {
            return new PageText(summary.orElse(""), "summary");
        }
        boolean cut = isCut(body) && !hidden;
        boolean paid = free.filter(said -> !said).isPresent();
        boolean teaser = (paid && body.length() < TEASER)
                || (cut && body.length() < TEASER)
                || (body.length() < TEASER
                        && summary.filter(words -> within(words(body), words(words)))
                                .isPresent());
        return new PageText(body, teaser ? "summary" : "full");
    }

    boolean isSummary() {
        return completeness.equals("summary");
    }

    /** A front page or a section shows several texts, each of them cut. */
    boolean isListOfTeasers() {
        List<String> paragraphs = List.of(body.split("\n\n"));
        long cut = paragraphs.stream().filter(PageText::isCut).count();
        return paragraphs.size() >= FEW_TEASERS && 2 * cut >= paragraphs.size();
    }

    private static boolean isCut(String body) {
        return body.matches("(?s).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.])[\\s\"”’)]*");
    }

    /** Whether nearly all words of the one are among those of the other. */
    private static boolean within(List<String> body, List<String> other) {
        Set<String> known = new HashSet<>(other);
        return !body.isEmpty() && body.stream().filter(known::contains).count() >= SAME * body.size();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+|(?<=[\\u2e80-\\ud7a3])"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** In data, a line is a paragraph. */
    private static String paragraphs(String stated) {
        return stated.strip().replaceAll("\\s*\\n\\s*", "\n\n");
    }
}
