package dateline.evaluation;

import dateline.finding.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who is meant by what in a document of GUM: CoNLL-U with nested mentions as {@code Entity=(12-person-… 12)} in the last
 * column. Paragraphs become paragraphs, sentences of one follow each other on a line.
 */
final class CoreferenceGold {

    /**
     * A mention of a person.
     *
     * @param entity the same for all mentions of one person
     * @param isName it holds a proper noun and nothing but proper nouns and marks
     */
    record PersonMention(String entity, Span span, boolean isName) {}

    record Document(String text, List<PersonMention> mentions) {}

    private static final Pattern BRACKET = Pattern.compile("\\(([^-()]+)-([a-z]+)[^()]*|([^-()|]+)\\)|\\)");
    private static final Set<String> NAME_TAGS = Set.of("PROPN", "PUNCT");

    private record Open(String entity, boolean isPerson, int start, int firstToken) {}

    private final StringBuilder text = new StringBuilder();
    private final List<PersonMention> mentions = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Map<String, Deque<Open>> open = new HashMap<>();
    private final Deque<Open> stack = new ArrayDeque<>();
    private String separator = "";
    /** The last word of a multi-word token such as "don't" that has no space behind it; -1 outside of one. */
    private int gluedBehind = -1;

    private CoreferenceGold() {}

    static Document read(Path file) throws IOException {
        return read(Files.readAllLines(file));
    }

    static Document read(List<String> lines) {
        var gold = new CoreferenceGold();
        lines.forEach(gold::line);
        return new Document(gold.text.toString(), List.copyOf(gold.mentions));
    }

    private void line(String line) {
        if (line.startsWith("# newpar") && !text.isEmpty()) {
            separator = "\n\n";
        } else if (!line.isBlank() && Character.isDigit(line.charAt(0))) {
            String[] cells = line.split("\t", -1);
            if (cells[0].chars().allMatch(Character::isDigit)) {
                token(cells);
            } else if (cells[0].indexOf('-') > 0 && cells[9].contains("SpaceAfter=No")) {
                gluedBehind = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
            }
        } else if (line.isBlank()) {
            gluedBehind = -1;
        }
    }

    private void token(String[] cells) {
        text.append(separator);
        int start = text.length();
        text.append(cells[1]);
        tags.add(cells[3]);
        boolean glued = cells[9].contains("SpaceAfter=No") || Integer.parseInt(cells[0]) == gluedBehind;
        separator = glued ? "" : " ";
        for (String field : cells[9].split("\\|", -1)) {
            if (field.startsWith("Entity=")) {
                brackets(field.substring("Entity=".length()), start);
            }
        }
    }

    private void brackets(String field, int start) {
        Matcher bracket = BRACKET.matcher(field);
        while (bracket.find()) {
            if (bracket.group(1) != null) {
                var mention = new Open(bracket.group(1), bracket.group(2).equals("person"), start, tags.size() - 1);
                open.computeIfAbsent(mention.entity(), id -> new ArrayDeque<>()).push(mention);
                stack.push(mention);
            } else if (bracket.group(3) != null) {
                close(open.getOrDefault(bracket.group(3), new ArrayDeque<>()));
            } else if (!stack.isEmpty()) {
                close(open.getOrDefault(stack.peek().entity(), new ArrayDeque<>()));
            }
        }
    }

    private void close(Deque<Open> ofEntity) {
        if (ofEntity.isEmpty()) {
            return;
        }
        Open mention = ofEntity.pop();
        stack.remove(mention);
        if (mention.isPerson()) {
            List<String> inside = tags.subList(mention.firstToken(), tags.size());
            boolean isName = inside.contains("PROPN") && NAME_TAGS.containsAll(inside);
            mentions.add(new PersonMention(mention.entity(), new Span(mention.start(), text.length()), isName));
        }
    }
}
