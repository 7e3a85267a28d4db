package dateline.ingest.ninjs;

import dateline.ingest.article.ConceptUri;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.SubjectRole;
import dateline.ingest.json.WrongField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything that an item names: subjects, places, people, authors, other items. */
final class NinjsTerms {

    private static final Set<String> AUTHORS = Set.of("author", "creator", "contributor", "byline");

    private final NinjsItem item;
    private final DraftBuilder draft;

    NinjsTerms(NinjsItem item, DraftBuilder draft) {
        this.item = item;
        this.draft = draft;
    }

    void subjects(String... properties) throws WrongField {
        for (String property : properties) {
            for (Map<String, JsonNode> entry : item.objects(property)) {
                Term term = Term.of(entry);
                draft.subject(term.scheme(), term.code(), term.name());
            }
        }
    }

    void inRole(SubjectRole role, String... properties) throws WrongField {
        for (String property : properties) {
            for (Map<String, JsonNode> entry : item.objects(property)) {
                Term term = Term.of(entry);
                draft.subject(role, term.scheme(), term.code(), term.name());
            }
        }
    }

    /** The byline, else the people and sources who are said to have written it. */
    void authors() throws WrongField {
        Optional<String> byline = item.text("byline").or(item.lazily("by"));
        byline.map(line -> line.strip().replaceFirst("(?i)^by\\s+", "")).ifPresent(draft::author);
        for (String property : List.of("person", "people", "infosource", "infosources")) {
            for (Map<String, JsonNode> entry : item.objects(property)) {
                boolean author = NinjsItem.plain(entry, "rel")
                        .filter(rel -> AUTHORS.contains(rel.toLowerCase(Locale.ROOT)))
                        .isPresent();
                if (author && byline.isEmpty()) {
                    draft.author(NinjsItem.plain(entry, "name").orElse(null));
                } else if (property.startsWith("infosource")) {
                    draft.addToLabel(
                            "infosource", NinjsItem.plain(entry, "name").orElse(null));
                }
            }
        }
    }

    void links() throws WrongField {
        for (Map<String, JsonNode> entry : item.objects("associations")) {
            draft.link("association", NinjsItem.plain(entry, "uri").orElse(null));
        }
        for (Map<String, JsonNode> entry : item.objects("altids")) {
            String role = NinjsItem.plain(entry, "role").orElse("other");
            draft.addToLabel("altid." + role, NinjsItem.plain(entry, "value").orElse(null));
        }
    }

    /** Versions 1 and 2 write scheme and code, version 3 the address or a literal of the sender's own. */
    private record Term(
            @Nullable String scheme,
            @Nullable String code,
            @Nullable String name) {
        static Term of(Map<String, JsonNode> entry) {
            @Nullable String name = NinjsItem.plain(entry, "name").orElse(null);
            Optional<String> code = NinjsItem.plain(entry, "code");
            Optional<ConceptUri> uri = NinjsItem.plain(entry, "uri").map(ConceptUri::of);
            if (code.isPresent() || uri.isEmpty()) {
                return new Term(
                        NinjsItem.plain(entry, "scheme").orElse(null),
                        code.or(() -> NinjsItem.plain(entry, "literal")).orElse(null),
                        name);
            }
            return new Term(uri.get().scheme(), uri.get().code(), name);
        }
    }
}
