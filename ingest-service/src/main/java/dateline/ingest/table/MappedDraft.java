package dateline.ingest.table;

import dateline.ingest.article.Draft;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Collects what the columns of one row say. For one thread. */
final class MappedDraft {

    private static final Set<TextField> DATES =
            Set.of(TextField.PUBLISHED_AT, TextField.UPDATED_AT, TextField.EMBARGOED_UNTIL);
    private static final Set<String> WITHDRAWN = Set.of("withdrawn", "canceled", "cancelled");

    private final DraftBuilder draft;
    private final DateWriting dates;
    private final List<String> bodies = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private boolean withdrawn;

    MappedDraft(Draft defaults, DateWriting dates) {
        this.draft = DraftBuilder.over(defaults).withoutPath();
        this.dates = dates;
        this.withdrawn = defaults.withdrawn();
    }

    void say(Target target, List<String> values) {
        for (String value : values) {
            switch (target) {
                case Target.Text(TextField field) -> say(field, value);
                case Target.Author author -> split(value).forEach(draft::author);
                case Target.About about -> split(value).forEach(name -> draft.subject(null, null, name));
                case Target.Status status -> sayStatus(value.strip());
                case Target.Label(String name) -> draft.addToLabel(name, value);
            }
        }
    }

    private void say(TextField field, String value) {
        if (field == TextField.BODY) {
            bodies.add(value);
        } else if (field == TextField.REASON) {
            reasons.add(value);
        } else {
            draft.put(field, DATES.contains(field) ? dates.iso(value) : value);
        }
    }

    /** Any other status is the sender's own affair. */
    private void sayStatus(String value) {
        if (WITHDRAWN.contains(value)) {
            withdrawn = true;
        } else {
            draft.label("status", value);
        }
    }

    private static List<String> split(String value) {
        return Arrays.stream(value.split("[;\\n\\r]+")).map(String::strip).toList();
    }

    Draft build() {
        if (withdrawn) {
            draft.withdrawn(String.join(" ", reasons));
        } else {
            reasons.forEach(reason -> draft.addToLabel(TextField.REASON.wireName(), reason));
            draft.put(TextField.BODY, String.join("\n\n", bodies));
        }
        return draft.build();
    }
}
