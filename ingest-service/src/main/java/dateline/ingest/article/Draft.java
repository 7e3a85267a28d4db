package dateline.ingest.article;

import dateline.article.Subject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article as its sender wrote it, before anything is checked. A draft without a body also serves as the defaults for the
 * articles of a stream.
 *
 * @param text as written; a field that is not there was not said
 * @param subjects as written
 * @param labels the sender's own fields
 * @param path of the file below the folder it was found in, the last resort for an identity; empty where there is no file
 * @param withdrawn the publisher takes the article down
 */
public record Draft(
        Map<TextField, String> text,
        List<String> authors,
        List<Subject> subjects,
        Map<String, String> labels,
        Optional<String> path,
        boolean withdrawn) {

    public static final Draft EMPTY = new Draft(Map.of(), List.of(), List.of(), Map.of(), Optional.empty(), false);

    public Draft {
        text = Map.copyOf(text);
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
        labels = Map.copyOf(labels);
    }

    public Optional<String> get(TextField field) {
        return Optional.ofNullable(text.get(field));
    }

    public Draft with(TextField field, String value) {
        Map<TextField, String> more = new EnumMap<>(TextField.class);
        more.putAll(text);
        more.put(field, value);
        return new Draft(more, authors, subjects, labels, path, withdrawn);
    }

    public Draft withoutPath() {
        return new Draft(text, authors, subjects, labels, Optional.empty(), withdrawn);
    }

    public Draft withPath(String newPath) {
        return new Draft(text, authors, subjects, labels, Optional.of(newPath), withdrawn);
    }
}
