package dateline.ingest.syndication;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a field of gofeed's lies in a draft. */
final class OurItem {

    private OurItem() {}

    /** Its values, one where there is one place for it. */
    static List<String> values(Draft draft, String field) {
        Stream<Optional<String>> values = switch (field) {
            case "title" -> Stream.of(draft.get(TextField.TITLE));
            case "link" -> Stream.of(draft.get(TextField.URL), label(draft, "link.alternate"));
            case "guid" -> Stream.of(draft.get(TextField.ID), label(draft, "guid"));
            case "content" -> Stream.of(draft.get(TextField.BODY));
            case "description" -> Stream.of(draft.get(TextField.BODY), label(draft, "summary"));
            case "published" -> Stream.of(moment(draft.get(TextField.PUBLISHED_AT)));
            case "updated" -> Stream.of(moment(draft.get(TextField.UPDATED_AT)));
            case "authors" -> Stream.of(Optional.of(String.join(" | ", draft.authors())));
            case "categories" -> Stream.of(Optional.of(subjects(draft)));
            default -> throw new IllegalArgumentException(field);
        };
        return values.flatMap(Optional::stream)
                .map(text -> text.replaceAll("\\s+", " ")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip())
                .toList();
    }

    private static Optional<String> label(Draft draft, String name) {
        return Optional.ofNullable(draft.labels().get(name));
    }

    private static Optional<String> moment(Optional<String> date) {
        try {
            return date.map(text -> OffsetDateTime.parse(text).toInstant().toString());
        } catch (DateTimeParseException e) {
            // A date without a time or an offset is shown as it is.
            return date;
        }
    }

    private static String subjects(Draft draft) {
        return draft.subjects().stream()
                .map(subject -> Objects.requireNonNullElse(subject.name(), String.valueOf(subject.code())))
                .collect(Collectors.joining(" | "));
    }
}
