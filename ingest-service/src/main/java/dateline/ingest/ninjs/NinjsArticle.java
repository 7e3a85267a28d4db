package dateline.ingest.ninjs;

import dateline.ingest.article.Draft;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.SubjectRole;
import dateline.ingest.article.TextField;
import dateline.ingest.json.JsonObjects;
import dateline.ingest.json.WrongField;
import dateline.ingest.reader.JsonStart;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A news item as ninjs has it; the spellings of all versions are known ({@code versioncreated}, {@code versionCreated}). Its
 * {@code uri} is its identity, {@code versioncreated} its revision. An item that is withheld or canceled is a withdrawal.
 */
public final class NinjsArticle implements JsonObjects {

    private static final Set<String> DISTINCTIVE = Set.of(
            "versioncreated",
            "pubstatus",
            "representationtype",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "altids",
            "slugline",
            "headlines",
            "bodies",
            "descriptions",
            "associations",
            "renditions",
            "eventdetails",
            "plannedcoverage",
            "trustindicator",
            "trustindicators",
            "$standard",
            "standard",
            "digitalsourcetype",
            "rightsinfo",
            "infosource",
            "infosources",
            "ednote",
            "contentcreated",
            "firstcreated",
            "genres",
            "advice",
            "advices");

    /** What follows the item is the next one. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Whether an object with these fields is an item of ninjs. */
    public static boolean begins(JsonStart start) {
        long distinctive = start.fields().keySet().stream()
                .map(field -> field.toLowerCase(Locale.ROOT))
                .filter(field -> DISTINCTIVE.contains(field)
                        || field.startsWith("body_")
                        || field.startsWith("headline_")
                        || field.startsWith("description_"))
                .count();
        return !start.has("body") && distinctive >= (start.has("uri") ? 1 : 2);
    }

    @Override
    public Read read(JsonParser parser, Draft defaults) throws WrongField {
        JsonNode tree = JSON.readTree(parser);
        NinjsItem item = new NinjsItem(tree);
        DraftBuilder draft = DraftBuilder.over(defaults);
        identity(item, draft, defaults);
        draft.put(TextField.UPDATED_AT, item.text("versioncreated").orElse(null));
        if (withdrawn(item)) {
            draft.withdrawn(item.text("ednote").orElse(null));
        } else {
            content(item, draft);
        }
        return new Read(draft.build(), item.unread());
    }

    private static void identity(NinjsItem item, DraftBuilder draft, Draft defaults) throws WrongField {
        String uri = item.text("uri").orElseThrow(() -> new WrongField("the ninjs item has no uri"));
        draft.put(TextField.ID, uri);
        if (uri.matches("(?i)https?://.*")) {
            draft.put(TextField.URL, uri);
        }
        if (defaults.get(TextField.SOURCE).isEmpty()) {
            provider(uri).ifPresent(provider -> draft.put(TextField.SOURCE, provider));
        }
    }

    /** Who made the item, in {@code urn:newsml:PROVIDER:DATE:NAME}. */
    private static Optional<String> provider(String uri) {
        String[] parts = uri.split(":", 5);
        return parts.length > 3 && parts[0].equalsIgnoreCase("urn") && parts[1].equalsIgnoreCase("newsml")
                ? Optional.of(parts[2])
                : Optional.empty();
    }

    /** Publishing what was to be stopped is the worst mistake here, so a status that nobody knows is refused. */
    private static boolean withdrawn(NinjsItem item) throws WrongField {
        String status = item.text("pubstatus").orElse("usable");
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "usable" -> false;
            case "withheld", "canceled", "cancelled" -> true;
            default ->
                throw new WrongField("pubstatus is usable, withheld or canceled, not " + NinjsItem.excerpt(status));
        };
    }

    private static void content(NinjsItem item, DraftBuilder draft) throws WrongField {
        NinjsText.into(item, draft);
        draft.put(
                TextField.PUBLISHED_AT,
                item.text("firstcreated")
                        .or(() -> draft.get(TextField.UPDATED_AT))
                        .orElse(null));
        draft.put(
                TextField.EMBARGOED_UNTIL,
                item.text("embargoed").or(item.lazily("embargoeduntil")).orElse(null));
        draft.put(TextField.LANGUAGE, item.text("language").orElse(null));
        draft.put(
                TextField.RIGHTS,
                item.text("copyrightnotice").or(item.lazily("copyrightholder")).orElse(null));
        NinjsTerms terms = new NinjsTerms(item, draft);
        terms.subjects("subject", "subjects");
        terms.inRole(SubjectRole.PLACE, "place", "places");
        terms.inRole(SubjectRole.GENRE, "genre", "genres");
        terms.inRole(SubjectRole.PERSON, "person", "people");
        terms.inRole(SubjectRole.ORGANISATION, "organisation", "organisations");
        terms.inRole(SubjectRole.EVENT, "event", "events");
        terms.inRole(SubjectRole.OBJECT, "object", "objects");
        terms.authors();
        terms.links();
        item.labels(draft);
    }
}
