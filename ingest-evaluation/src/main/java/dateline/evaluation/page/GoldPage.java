package dateline.evaluation.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of newspaper4k's tests with what its authors expect of it.
 *
 * @param date as written there: a date-time, mostly of midnight where only the day is known
 */
record GoldPage(
        String name,
        Path file,
        Optional<String> text,
        Optional<String> title,
        Optional<List<String>> authors,
        Optional<String> date,
        Optional<String> url) {

    private static final String FOLDER = "html/newspaper4k/tests/data";

    byte[] html() throws IOException {
        return Files.readAllBytes(file);
    }

    static List<GoldPage> all(Path corpora) throws IOException {
        Path data = corpora.resolve(FOLDER);
        List<GoldPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.resolve("html"))) {
            for (Path file : files.sorted().toList()) {
                pages.add(page(data, file));
            }
        }
        return pages;
    }

    private static GoldPage page(Path data, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.html$", "");
        Path text = data.resolve("txt").resolve(name + ".txt");
        Path metadata = data.resolve("metadata").resolve(name + ".json");
        JsonNode gold = JsonMapper.shared().readTree(Files.exists(metadata) ? Files.readString(metadata) : "{}");
        List<String> authors =
                gold.path("authors").valueStream().map(JsonNode::asString).toList();
        return new GoldPage(
                name,
                file,
                Files.exists(text) ? Optional.of(Files.readString(text)) : Optional.empty(),
                said(gold, "title"),
                authors.isEmpty() ? Optional.empty() : Optional.of(authors),
                said(gold, "publish_date"),
                said(gold, "url"));
    }

    private static Optional<String> said(JsonNode gold, String field) {
        return Optional.of(gold.path(field).asString("")).filter(value -> !value.isBlank() && !value.equals("None"));
    }
}
