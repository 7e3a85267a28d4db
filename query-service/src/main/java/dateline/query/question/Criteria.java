package dateline.query.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; everything that is given has to hold.
 *
 * @param words in the text; null for any
 * @param who names: of articles those found in them, of quotes the speakers, of events those who take part
 * @param about names that a quote speaks of
 * @param places found in the article; of events where they were
 * @param sources ids or names, any of them
 * @param languages codes, any of them
 * @param days of publication; of events their own
 * @param statuses of events, any of them
 * @param kinds of quotes, any of them
 * @param near only for events
 */
public record Criteria(
        @Nullable Words words,
        List<String> who,
        List<String> about,
        List<String> places,
        List<String> sources,
        List<String> languages,
        Days days,
        List<Status> statuses,
        List<Form> kinds,
        @Nullable Near near) {

    /** Whether an event is said to have happened. */
    public enum Status {
        ASSERTED,
        SCHEDULED,
        NEGATED,
        HYPOTHETICAL
    }

    /** How words are reported. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    private static final Set<String> ALWAYS = Set.of("q", "syntax", "who", "place", "source", "language", "from", "to");
    private static final int USUAL_KILOMETRES = 50;
    private static final int MOST_KILOMETRES = 2_000;

    public Criteria {
        who = List.copyOf(who);
        about = List.copyOf(about);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
        statuses = List.copyOf(statuses);
        kinds = List.copyOf(kinds);
    }

    /** Nothing in particular. */
    public static final Criteria ANY = new Criteria(
            null, List.of(), List.of(), List.of(), List.of(), List.of(), Days.ALL, List.of(), List.of(), null);

    /** Names of the parameters that {@link #read} heeds for this kind. */
    public static Set<String> parameters(Kind kind) {
        Set<String> names = new TreeSet<>(ALWAYS);
        switch (kind) {
            case ARTICLES -> {}
            case QUOTES -> names.addAll(List.of("about", "kind"));
            case EVENTS -> names.addAll(List.of("status", "near", "within"));
        }
        return names;
    }

    /**
     * Reads the parameters of a question.
     *
     * @throws Unacceptable if one is out of bounds
     */
    public static Criteria read(Parameters given) {
        int kilometres = given.number("within", USUAL_KILOMETRES, 1, MOST_KILOMETRES);
        Words.Syntax syntax = given.choice("syntax", Words.Syntax.class).orElse(Words.Syntax.PLAIN);
        return new Criteria(
                given.text("q").map(text -> new Words(text, syntax)).orElse(null),
                given.all("who"),
                given.all("about"),
                given.all("place"),
                given.all("source"),
                given.all("language"),
                Days.read(given),
                given.choices("status", Status.class),
                given.choices("kind", Form.class),
                given.text("near").map(text -> Near.read(text, kilometres)).orElse(null));
    }

    /** The same for one name alone. */
    public static Criteria of(String who) {
        return new Criteria(
                null, List.of(who), List.of(), List.of(), List.of(), List.of(), Days.ALL, List.of(), List.of(), null);
    }

    /** The same for what is said about one name. */
    public static Criteria about(String name) {
        return new Criteria(
                null, List.of(), List.of(name), List.of(), List.of(), List.of(), Days.ALL, List.of(), List.of(), null);
    }
}
