package dateline.query.page;

import dateline.query.found.Period;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of pages: of this one with its question changed, and of others.
 */
public final class Links {

    private static final Set<String> UNSTABLE = Set.of("", ".", "..");

    private final String path;
    private final Map<String, List<String>> question;

    Links(String path, Map<String, List<String>> question) {
        // Two strokes would begin the name of another host.
        this.path = path.replaceFirst("^/+", "/");
        this.question = new TreeMap<>();
        question.forEach((name, values) -> {
            List<String> given =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!given.isEmpty()) {
                this.question.put(name, given);
            }
        });
    }

    /** With one more value; a new question starts at its first page. */
    public String with(String name, String value) {
        List<String> values = new ArrayList<>(question.getOrDefault(name, List.of()));
        if (!values.contains(value)) {
            values.add(value);
        }
        return changed(Map.of(name, values, "after", List.of()));
    }

    /** With this value alone. */
    public String set(String name, String value) {
        return changed(Map.of(name, List.of(value), "after", List.of()));
    }

    /** The same question from there. */
    public String after(String cursor) {
        return changed(Map.of("after", List.of(cursor)));
    }

    /** With both ends of a period. */
    public String period(Period period) {
        return changed(Map.of(
                "from", List.of(period.from().toString()),
                "to", List.of(period.to().toString()),
                "after", List.of()));
    }

    /** Without bounds of days. */
    public String anyDay() {
        return changed(Map.of("from", List.of(), "to", List.of(), "after", List.of()));
    }

    /** Without one value. */
    public String without(String name, String value) {
        List<String> values = new ArrayList<>(question.getOrDefault(name, List.of()));
        values.remove(value);
        return changed(Map.of(name, values, "after", List.of()));
    }

    /** The same question to another page or format. */
    public String at(String other) {
        return address(other, rest("after", "tab"));
    }

    private Map<String, List<String>> rest(String... names) {
        Map<String, List<String>> rest = new TreeMap<>(question);
        List.of(names).forEach(rest::remove);
        return rest;
    }

    private String changed(Map<String, List<String>> changes) {
        Map<String, List<String>> all = new TreeMap<>(question);
        all.putAll(changes);
        return address(path, all);
    }

    private static String address(String path, Map<String, List<String>> question) {
        StringBuilder query = new StringBuilder();
        question.forEach((name, values) -> values.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value))));
        return path + query;
    }

    /** The page of an article. */
    public String article(String id) {
        return "/articles/" + encoded(id);
    }

    /** The page of a name, in which strokes separate parts of the path as anywhere. */
    public String person(String name) {
        if (!standsInAPath(name)) {
            return address("/", Map.of("who", List.of(name)));
        }
        StringBuilder address = new StringBuilder("/people");
        for (String part : name.split("/", -1)) {
            address.append('/').append(encoded(part));
        }
        return address.toString();
    }

    /** Servers and browsers shorten or refuse some paths, however they are encoded. */
    private static boolean standsInAPath(String name) {
        return name.indexOf('\\') < 0
                && name.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(name.split("/", -1)).noneMatch(part -> UNSTABLE.contains(part.strip()));
    }

    /** A search for a name of that kind. */
    public String named(String type, String name) {
        return switch (type) {
            case "person", "organisation" -> person(name);
            case "place" -> address("/", Map.of("place", List.of(name)));
            default -> address("/", Map.of("q", List.of(name)));
        };
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
