package dateline.query.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page ended, as the sort values of its last item. Readers pass it back and are not to look into it; it says for which
 * question and order it was made.
 *
 * @param values numbers and text, as the order sorts them
 */
public record Cursor(List<Value> values) {

    /** A sort value. */
    public sealed interface Value {

        record Whole(long number) implements Value {}

        record Decimal(double number) implements Value {}

        record Text(String text) implements Value {}
    }

    /** Three values of at most a kilobyte each would be more. */
    public static final int LONGEST = 1_000;

    private static final String MEND =
            "give it as the page before answered it, with the same question, or leave it out";
    private static final Pattern SEPARATOR = Pattern.compile("\n");

    public Cursor {
        values = List.copyOf(values);
    }

    /** Digits and letters that may stand in an address. */
    public String written(Search search) {
        List<String> parts = new ArrayList<>();
        parts.add(fingerprint(search));
        for (Value value : values) {
            parts.add(
                    switch (value) {
                        case Value.Whole(long number) -> "w" + number;
                        case Value.Decimal(double number) -> "d" + number;
                        case Value.Text(String text) -> "t" + text;
                    });
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(UTF_8));
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws Unacceptable if it is something else, or of another question
     */
    public static Cursor read(String parameter, String written, Search search) {
        List<String> parts;
        try {
            parts = List.of(SEPARATOR.split(new String(Base64.getUrlDecoder().decode(written), UTF_8), -1));
        } catch (IllegalArgumentException e) {
            throw new Unacceptable(parameter, "is no cursor", MEND);
        }
        if (!parts.getFirst().equals(fingerprint(search))) {
            throw new Unacceptable(parameter, "is of another question", MEND);
        }
        List<Value> values = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            values.add(value(part).orElseThrow(() -> new Unacceptable(parameter, "is no cursor", MEND)));
        }
        if (!fits(values, search)) {
            throw new Unacceptable(parameter, "is no cursor", MEND);
        }
        return new Cursor(values);
    }

    private static Optional<Value> value(String part) {
        String rest = part.isEmpty() ? "" : part.substring(1);
        try {
            return switch (part.isEmpty() ? ' ' : part.charAt(0)) {
                case 'w' -> Optional.of(new Value.Whole(Long.parseLong(rest)));
                case 'd' -> Optional.of(new Value.Decimal(Double.parseDouble(rest)));
                case 't' -> Optional.of(new Value.Text(rest));
                default -> Optional.empty();
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** First what is sorted by, then the article, then for findings their place in it. */
    private static boolean fits(List<Value> values, Search search) {
        boolean scored = search.order() == Order.RELEVANCE;
        boolean finding = search.kind() != Kind.ARTICLES;
        return values.size() == (finding ? 3 : 2)
                && (scored
                        ? values.getFirst() instanceof Value.Decimal(double score) && Double.isFinite(score)
                        : values.getFirst() instanceof Value.Whole)
                && values.get(1) instanceof Value.Text
                && (!finding || values.get(2) instanceof Value.Whole);
    }

    private static String fingerprint(Search search) {
        return "1" + Integer.toHexString((search.kind() + "|" + search.order() + "|" + search.criteria()).hashCode());
    }
}
