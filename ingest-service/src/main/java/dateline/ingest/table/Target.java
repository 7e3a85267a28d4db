package dateline.ingest.table;

import dateline.ingest.article.TextField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of an article a column can be. */
sealed interface Target {

    /** A field that is plain text. */
    record Text(TextField field) implements Target {}

    /** One of the people who wrote it, or several. */
    record Author() implements Target {}

    /** What it is about. */
    record About() implements Target {}

    /** Whether it is taken down. */
    record Status() implements Target {}

    /** A field of the sender's own, under a name that was chosen. */
    record Label(String name) implements Target {}

    String LABEL_PREFIX = "label.";

    /** Every name there is, for a reason. */
    static String names() {
        return Arrays.stream(TextField.values()).map(TextField::wireName).collect(Collectors.joining(", "))
                + ", author, subject, status, label.NAME";
    }

    static Optional<Target> named(String name) {
        return switch (name) {
            case "author", "authors" -> Optional.of(new Author());
            case "subject", "subjects" -> Optional.of(new About());
            case "status" -> Optional.of(new Status());
            default ->
                name.startsWith(LABEL_PREFIX) && name.length() > LABEL_PREFIX.length()
                        ? Optional.of(new Label(name.substring(LABEL_PREFIX.length())))
                        : TextField.named(name).map(Text::new);
        };
    }

    /** What a column means by its own name, whatever its capitals. */
    static Optional<Target> called(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        return Arrays.stream(TextField.values())
                .filter(field -> field.wireName().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .<Target>map(Text::new)
                .or(() -> named(name));
    }

    /** Whether several columns together can be it. */
    default boolean takesSeveral() {
        return switch (this) {
            case Text(TextField field) -> field == TextField.BODY;
            case Author author -> true;
            case About about -> true;
            case Status status -> false;
            case Label label -> true;
        };
    }
}
