package dateline.query.page;

import dateline.query.found.FoundQuote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as a list shows them: once, however many articles have them.
 *
 * @param told as the first article of the list has it
 * @param others the same words of the same speaker in other articles
 */
record QuoteEntry(FoundQuote told, List<FoundQuote> others) {

    QuoteEntry {
        others = List.copyOf(others);
    }

    /** Agencies send the same report more than once; what one article says twice stays apart. */
    static List<QuoteEntry> merged(List<FoundQuote> quotes) {
        Map<Saying, List<FoundQuote>> sayings = new LinkedHashMap<>();
        for (FoundQuote quote : quotes) {
            sayings.computeIfAbsent(Saying.of(quote, sayings), saying -> new ArrayList<>())
                    .add(quote);
        }
        return sayings.values().stream()
                .map(same -> new QuoteEntry(same.getFirst(), same.subList(1, same.size())))
                .toList();
    }

    /** @param time counts how often an article has said the same before */
    private record Saying(String speaker, String words, int time) {

        static Saying of(FoundQuote quote, Map<Saying, List<FoundQuote>> sayings) {
            String words = quote.words().replaceAll("\\s+", " ");
            Saying saying = new Saying(quote.speaker().shown(), words, 0);
            while (sayings.getOrDefault(saying, List.of()).stream()
                    .anyMatch(same -> same.article().id().equals(quote.article().id()))) {
                saying = new Saying(saying.speaker, words, saying.time + 1);
            }
            return saying;
        }
    }
}
