package dateline.query.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Parameters of a request by name, each read within bounds. A value that is blank counts as not given, so that a form may be
 * sent with empty fields.
 */
public final class Parameters {

    /** Names and phrases; longer ones are texts, which nobody looks for. */
    private static final int LONGEST = 200;

    /** How many values one parameter may have. */
    private static final int MOST = 10;

    private final Map<String, List<String>> values;

    public Parameters(Map<String, List<String>> values) {
        this.values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .toList()));
    }

    /**
     * Refuses what nobody reads, since a filter that is misspelt would otherwise find everything.
     *
     * @throws Unacceptable if there is a parameter of another name
     */
    public Parameters only(Set<String> known) {
        for (String name : new TreeSet<>(values.keySet())) {
            if (!known.contains(name)) {
                String shown = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
                throw new Unacceptable(
                        shown,
                        "is no parameter here",
                        "leave it out; there are " + String.join(", ", new TreeSet<>(known)));
            }
        }
        return this;
    }

    /** The value; the last one where there are several. */
    public Optional<String> text(String name) {
        return texts(name).reduce((first, second) -> second);
    }

    /** All values in their order. */
    public List<String> all(String name) {
        return texts(name).toList();
    }

    private java.util.stream.Stream<String> texts(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > MOST) {
            throw new Unacceptable(name, "is given " + given.size() + " times", "give it at most " + MOST + " times");
        }
        return given.stream().map(value -> held(name, value));
    }

    private static String held(String name, String value) {
        if (value.length() > LONGEST) {
            throw new Unacceptable(
                    name, "has " + value.length() + " characters", "give at most " + LONGEST + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new Unacceptable(name, "holds control characters", "leave them out");
        }
        return value;
    }

    /** An opaque value that may be longer than words are. */
    public Optional<String> token(String name, int longest) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String value = given.getLast();
        if (value.length() > longest) {
            throw new Unacceptable(name, "has " + value.length() + " characters", "give it as it was answered");
        }
        return Optional.of(value);
    }

    /** A number within bounds, which are both allowed. */
    public int number(String name, int fallback, int least, int most) {
        Optional<String> written = text(name);
        if (written.isEmpty()) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(written.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of bounds.
        }
        throw new Unacceptable(name, "is " + written.get(), "give a whole number from " + least + " to " + most);
    }

    /** A word of a fixed list, written in lower case. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name).map(word -> chosen(name, word, type));
    }

    /** Words of a fixed list; several may stand in one value, joined by commas. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return texts(name)
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .map(word -> chosen(name, word, type))
                .distinct()
                .toList();
    }

    private static <E extends Enum<E>> E chosen(String name, String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new Unacceptable(
                        name,
                        "is " + word,
                        "give one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Parameters::word)
                                        .collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
