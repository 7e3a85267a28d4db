package dateline.system;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Short made-up news reports: {@value #TEXTS} different texts, each as often as wanted, under an address that tells source, text
 * and copy. The same place in the row always gives the same article.
 */
final class Dispatches {

    static final int TEXTS = 40;

    private static final List<String> FIRST = List.of("Anna", "Peter", "Laura", "David", "Helen", "Martin", "Julia");
    private static final List<String> LAST = List.of("Morrow", "Hale", "Brandt", "Okafor", "Lindqvist", "Castell");
    private static final List<String> TOWNS = List.of("Bristol", "Hamburg", "Toronto", "Oslo", "Valencia");
    private static final List<String> THINGS = List.of("harbour bridge", "night market", "tram line", "city library");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday");
    private static final List<String> MONTHS = List.of("January", "March", "June", "October", "November");

    private Dispatches() {}

    /** The first so many of a source, one JSON object each. */
    static List<String> of(String source, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article(source, i).toString())
                .toList();
    }

    static String url(String source, int i) {
        return "https://" + source + ".example/" + text(i) + "/" + i / TEXTS;
    }

    /** Which of the texts an address stands for. */
    static String textOf(String url) {
        return URI.create(url).getPath().replaceAll("^/|/[0-9]+$", "");
    }

    private static int text(int i) {
        return i % TEXTS;
    }

    private static ObjectNode article(String source, int i) {
        int text = text(i);
        return JsonMapper.shared()
                .createObjectNode()
                .put("url", url(source, i))
                .put("source", source)
                .put("title", title(text))
                .put("body", body(text))
                .put("language", "en")
                .put("publishedAt", "2026-03-%02dT10:00:00+00:00".formatted(1 + text % 28));
    }

    private static String title(int text) {
        return pick(TOWNS, text) + " opens its " + pick(THINGS, text);
    }

    private static String body(int text) {
        String name = pick(FIRST, text) + " " + pick(LAST, text);
        String other = pick(FIRST, text + 3) + " " + pick(LAST, text + 2);
        String thing = pick(THINGS, text);
        return String.format(
                Locale.ROOT,
                """
                %s opened the new %s in %s on %s after a delay of %d weeks.

                "We waited a long time for this %s," %s said. "It will serve everybody in %s."

                Work began in %s %d. %s, who leads the council, said the city had paid for it alone.
                """,
                name,
                thing,
                pick(TOWNS, text),
                pick(DAYS, text),
                2 + text,
                thing,
                pick(LAST, text),
                pick(TOWNS, text),
                pick(MONTHS, text),
                2015 + text % 10,
                other);
    }

    private static String pick(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
