package dateline.query.page;

import dateline.query.found.FoundQuote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The speakers of an article in the order of their first quotes, each with the same colour all through it. */
public final class Speakers {

    /** As many as can be told apart; then they begin again. */
    private static final int COLOURS = 7;

    private final Map<String, List<FoundQuote>> quotes = new LinkedHashMap<>();

    Speakers(List<FoundQuote> all) {
        all.forEach(quote -> quotes.computeIfAbsent(quote.speaker().shown(), any -> new ArrayList<>())
                .add(quote));
    }

    /** Names and what they said, those who said most first. */
    public List<Map.Entry<String, List<FoundQuote>>> all() {
        return quotes.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .toList();
    }

    /** The class of the colour. */
    public String colour(String speaker) {
        if (speaker.equals("unknown")) {
            return "s-none";
        }
        return "s" + new ArrayList<>(quotes.keySet()).indexOf(speaker) % COLOURS;
    }
}
