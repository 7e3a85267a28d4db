package dateline.ingest.syndication;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.Reading;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An item of a JSON Feed as a draft. */
final class JsonItem {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "author",
            "authors",
            "tags",
            "language",
            "attachments");

    private JsonItem() {}

    static Reading read(long number, JsonTree.Fields item, Whole feed, Optional<URI> base) {
        ItemDraft to = new ItemDraft(feed);
        DraftBuilder draft = to.draft();
        item.text("title").ifPresent(title -> draft.put(TextField.TITLE, Prose.guessed(title)));
        identity(item, to, base);
        to.text(
                item.text("content_html")
                        .map(Prose::html)
                        .filter(text -> !text.isBlank())
                        .or(() -> item.text("content_text").map(Prose::guessed)),
                item.text("summary").map(Prose::guessed));
        to.dates(item.text("date_published"), item.text("date_modified"));
        item.text("language").ifPresent(to::language);
        to.authors(List.of(people(item).toList()));
        item.list("tags").forEach(tag -> {
            if (tag instanceof JsonTree.Plain(String name)) {
                draft.subject(null, null, name);
            }
        });
        link(draft, "external", item.text("external_url"), base);
        link(draft, "image", item.text("image"), base);
        link(draft, "image", item.text("banner_image"), base);
        item.objects("attachments").forEach(attachment -> link(draft, "enclosure", attachment.text("url"), base));
        long ignored = item.byName().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .count();
        return new Reading.Found(number, to.build(), Math.toIntExact(ignored));
    }

    /** An id that is an address is the page where no other is told; the page that an item only talks about is not its own. */
    private static void identity(JsonTree.Fields item, ItemDraft to, Optional<URI> base) {
        Optional<String> id = item.text("id");
        to.identity(
                item.text("url").flatMap(url -> Address.of(url, base)),
                id,
                id.flatMap(text -> Address.of(text, Optional.empty())));
    }

    /** One person in version 1.0, several in 1.1. */
    static Stream<Person> people(JsonTree.Fields of) {
        return Stream.concat(of.objects("authors"), of.objects("author"))
                .flatMap(person -> person.text("name").or(() -> person.text("url")).stream())
                .distinct()
                .map(name -> new Person(name, true));
    }

    private static void link(DraftBuilder draft, String role, Optional<String> written, Optional<URI> base) {
        written.flatMap(url -> Address.of(url, base)).ifPresent(url -> draft.link(role, url));
    }
}
