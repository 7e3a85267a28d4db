package dateline.evaluation;

import dateline.finding.EntityType;
import dateline.finding.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads names annotated in columns: a token a line with its tag in the last column (IOB or BIO), a blank line between
 * sentences, -DOCSTART- before each document. The text is the tokens with a space between them and a line for each sentence.
 */
final class NameGold {

    /** A name of this type at this place of the text. */
    record TypedSpan(EntityType type, Span span) {}

    /** A text with all its names. */
    record Document(String text, Set<TypedSpan> names) {}

    private final List<Document> documents = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Set<TypedSpan> names = new HashSet<>();
    private @Nullable String kind;
    private int start;
    private int end;

    private NameGold() {}

    static List<Document> read(Path file) throws IOException {
        return read(Files.readAllLines(file));
    }

    static List<Document> read(List<String> lines) {
        var gold = new NameGold();
        lines.forEach(gold::line);
        gold.endDocument();
        return gold.documents;
    }

    private void line(String line) {
        if (line.startsWith("-DOCSTART-")) {
            endDocument();
        } else if (line.isBlank()) {
            endSentence();
        } else {
            String[] cells = line.strip().split("[ \t]+", -1);
            token(cells[0], cells[cells.length - 1]);
        }
    }

    private void token(String form, String tag) {
        boolean begins = tag.startsWith("B-")
                || (tag.startsWith("I-") && !tag.substring(2).equals(kind));
        if (begins || tag.equals("O")) {
            endName();
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        if (begins) {
            kind = tag.substring(2);
            start = text.length();
        }
        text.append(form);
        end = text.length();
    }

    private void endName() {
        if (kind != null) {
            type(kind).ifPresent(type -> names.add(new TypedSpan(type, new Span(start, end))));
            kind = null;
        }
    }

    private void endSentence() {
        endName();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void endDocument() {
        endSentence();
        if (!text.isEmpty()) {
            documents.add(new Document(text.toString(), Set.copyOf(names)));
        }
        text.setLength(0);
        names = new HashSet<>();
    }

    /** Empty for dates and sums of money, which are no names here. */
    private static Optional<EntityType> type(String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "per", "person" -> Optional.of(EntityType.PERSON);
            case "org", "organization" -> Optional.of(EntityType.ORGANISATION);
            case "loc", "location", "facility" -> Optional.of(EntityType.PLACE);
            case "misc", "norp", "product" -> Optional.of(EntityType.OTHER);
            default -> Optional.empty();
        };
    }
}
