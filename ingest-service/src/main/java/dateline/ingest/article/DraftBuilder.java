package dateline.ingest.article;

import dateline.article.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a document says of an article, over defaults: what is said replaces them, lists as a whole. What is null or
 * blank was not said. For one thread.
 */
public final class DraftBuilder {

    private final Draft defaults;
    private final Map<TextField, String> text = new EnumMap<>(TextField.class);
    private final Map<String, String> labels;
    private final List<String> authors = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private Optional<String> path;
    private boolean withdrawn;

    private DraftBuilder(Draft defaults) {
        this.defaults = defaults;
        this.labels = new HashMap<>(defaults.labels());
        this.path = defaults.path();
        this.withdrawn = defaults.withdrawn();
        text.putAll(defaults.text());
    }

    public static DraftBuilder over(Draft defaults) {
        return new DraftBuilder(defaults);
    }

    /** Says a field; the last word counts. */
    public DraftBuilder put(TextField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.put(field, value);
        }
        return this;
    }

    /** Says a field unless the document has said it before. The defaults do not count. */
    public DraftBuilder putIfUnsaid(TextField field, @Nullable String value) {
        return text.containsKey(field)
                        && !text.get(field).equals(defaults.text().get(field))
                ? this
                : put(field, value);
    }

    public Optional<String> get(TextField field) {
        return Optional.ofNullable(text.get(field));
    }

    public DraftBuilder author(@Nullable String name) {
        if (name != null && !name.isBlank()) {
            authors.add(name);
        }
        return this;
    }

    /** What the article is about; nothing where there is neither a code nor a name. */
    public DraftBuilder subject(@Nullable String scheme, @Nullable String code, @Nullable String name) {
        return add(Optional.empty(), scheme, code, name);
    }

    /** What the article has in another role than its subject; nothing where there is neither a code nor a name. */
    public DraftBuilder subject(
            SubjectRole role, @Nullable String scheme, @Nullable String code, @Nullable String name) {
        return add(Optional.of(role), scheme, code, name);
    }

    private DraftBuilder add(
            Optional<SubjectRole> role, @Nullable String scheme, @Nullable String code, @Nullable String name) {
        @Nullable String said = said(scheme);
        @Nullable String own = said(code);
        @Nullable String words = said(name);
        if (own != null || words != null) {
            subjects.add(new Subject(role.map(known -> known.scheme(said)).orElse(said), own, words));
        }
        return this;
    }

    private static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A field of the sender's own. */
    public DraftBuilder label(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            labels.put(name, value);
        }
        return this;
    }

    /** One more value of a label that may have several, each in a line. */
    public DraftBuilder addToLabel(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            labels.merge(
                    name,
                    value.strip(),
                    (before, more) -> before.lines().anyMatch(more::equals) ? before : before + "\n" + more);
        }
        return this;
    }

    /** Another item that this one points to: the label {@code link.ROLE}, one address or id a line. */
    public DraftBuilder link(String role, @Nullable String target) {
        return addToLabel("link." + role, target);
    }

    /** The input holds other articles too, so that the name of its file identifies none of them. */
    public DraftBuilder withoutPath() {
        path = Optional.empty();
        return this;
    }

    /** The publisher takes the article down. */
    public DraftBuilder withdrawn(@Nullable String reason) {
        withdrawn = true;
        return put(TextField.REASON, reason);
    }

    public Draft build() {
        return new Draft(
                text,
                authors.isEmpty() ? defaults.authors() : authors,
                subjects.isEmpty() ? defaults.subjects() : subjects,
                labels,
                path,
                withdrawn);
    }
}
