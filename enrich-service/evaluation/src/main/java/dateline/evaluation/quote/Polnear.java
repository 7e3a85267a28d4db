package dateline.evaluation.quote;

import dateline.evaluation.quote.GoldArticle.GoldQuote;
import dateline.finding.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the articles of PolNeAR: brat files with attributions of source, cue and content. Strings of at least three words
 * in quotation marks inside a content are the quoted strings, whose speaker is the source; the corpus names nobody. Of an
 * article that several people annotated the first file is read; a file's name ends with its annotator.
 */
final class Polnear {

    private static final Pattern MARKED = Pattern.compile("[\"\u201C]([^\"\u201C\u201D\n]+)[\"\u201D]");

    private Polnear() {}

    static List<GoldArticle> read(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        List<Path> marks;
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            marks = files.sorted().toList();
        }
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                String body = Files.readString(file);
                Optional<Path> first = marks.stream()
                        .filter(path -> path.getFileName().toString().matches(Pattern.quote(name) + "(_\\w+)?\\.ann"))
                        .findFirst();
                if (first.isPresent()) {
                    articles.add(new GoldArticle(name, body, quoted(body, first.get()), List.of()));
                }
            }
        }
        return articles;
    }

    private static List<GoldQuote> quoted(String body, Path marks) throws IOException {
        Map<String, List<Span>> spans = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(marks)) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("T")) {
                spans.put(fields[0], spans(fields[1]));
            } else if (line.startsWith("E")) {
                events.add(fields[1]);
            }
        }
        List<GoldQuote> quoted = new ArrayList<>();
        for (String event : events) {
            Optional<Span> source = part(event, "Source", spans).stream().findFirst();
            for (Span content : part(event, "Content", spans)) {
                marked(body, content)
                        .forEach(span ->
                                quoted.add(new GoldQuote(span, true, source.isPresent(), source.orElse(null), null)));
            }
        }
        return quoted;
    }

    private static List<Span> spans(String field) {
        List<Span> spans = new ArrayList<>();
        for (String range : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
            String[] ends = range.split(" ", -1);
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    private static List<Span> part(String event, String role, Map<String, List<Span>> spans) {
        List<Span> found = new ArrayList<>();
        for (String part : event.split(" ", -1)) {
            int colon = part.indexOf(':');
            if (part.substring(0, Math.max(0, colon)).replaceAll("\\d+$", "").equals(role)) {
                found.addAll(spans.getOrDefault(part.substring(colon + 1), List.of()));
            }
        }
        return found;
    }

    private static List<Span> marked(String body, Span content) {
        List<Span> found = new ArrayList<>();
        int end = Math.min(body.length(), content.end() + 1);
        Matcher matcher = MARKED.matcher(body).region(Math.max(0, content.start() - 1), end);
        while (matcher.find()) {
            if (matcher.group(1).strip().split("\\s+", -1).length >= 3) {
                found.add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
        return found;
    }
}
