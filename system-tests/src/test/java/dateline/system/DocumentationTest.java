package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation says is there is there, and the other way round. */
class DocumentationTest {

    private static final Path HOME = Checkout.home();
    private static final Pattern KEY = Pattern.compile("`(dateline\\.[a-z0-9.-]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|#.*");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".dateline");

    /** Where settings are declared: in the services, and in what they share. */
    static Stream<Path> classes() {
        return Stream.concat(
                Stream.of(Part.values()).map(part -> part.classes(HOME)),
                Stream.of(HOME.resolve("elasticsearch-binding").resolve("target/classes")));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everySettingIsDocumentedWithItsVariableAndItsDefault(Path classes) throws IOException {
        String documented = configuration();

        Set<String> missing = new TreeSet<>();
        defaults(DeclaredSettings.in(classes)).forEach((key, fallback) -> {
            String row = "| `%s` | `%s` | %s |"
                    .formatted(
                            key,
                            new Setting(key, fallback).environmentVariable(),
                            fallback.isEmpty() ? "none" : "`" + fallback + "`");
            if (!documented.contains(row)) {
                missing.add(row);
            }
        });

        assertThat(missing).as("rows that docs/configuration.md lacks").isEmpty();
    }

    @Test
    void everyDocumentedSettingExists() throws IOException {
        Set<String> declared = classes()
                .flatMap(folder -> DeclaredSettings.in(folder).stream())
                .map(Setting::key)
                .collect(Collectors.toSet());

        assertThat(KEY.matcher(configuration()).results().map(match -> match.group(1)))
                .isNotEmpty()
                .isSubsetOf(declared);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> pages = pages();
        for (Path page : pages) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(MatchResult::group)
                    .map(link -> link.substring(2, link.length() - 1))
                    .filter(link -> !ELSEWHERE.matcher(link).matches())
                    .filter(link -> !Files.exists(page.resolveSibling(link.replaceFirst("#.*", ""))))
                    .forEach(link -> broken.add(HOME.relativize(page) + ": " + link));
        }

        assertThat(pages).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    /** Only settings of our own; by key, since several services may share one. */
    private static Map<String, String> defaults(List<Setting> settings) {
        Map<String, String> defaults = new TreeMap<>();
        settings.stream()
                .filter(setting -> setting.key().startsWith("dateline."))
                .forEach(setting -> defaults.put(setting.key(), setting.fallback()));
        assertThat(defaults).isNotEmpty();
        return defaults;
    }

    private static String configuration() throws IOException {
        return Files.readString(HOME.resolve("docs/configuration.md"));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.iterate(file, Path::getParent)
                            .takeWhile(folder -> folder != null && !folder.equals(HOME))
                            .noneMatch(folder ->
                                    NOT_OURS.contains(folder.getFileName().toString())))
                    .toList();
        }
    }
}
