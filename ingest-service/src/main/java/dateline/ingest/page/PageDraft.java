package dateline.ingest.page;

import dateline.ingest.article.Draft;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import dateline.ingest.html.HtmlText;
import dateline.ingest.syndication.FeedDates;
import java.net.URI;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The draft of a page's article: every fact by the first statement that has it, the text by the page itself. */
final class PageDraft {

    /** A summary beside the text is kept as a label up to this many characters. */
    private static final int SUMMARY = 2_000;

    private final Page page;
    private final List<Statement> data;
    private final Statement meta;
    private final Statement visible;
    private final PageDates dates;
    private final Optional<URI> address;

    PageDraft(Page page, int depth) {
        this.page = page;
        MetaTags tags = new MetaTags(page);
        this.data = Stream.concat(JsonLd.of(page, depth).stream(), Stream.of(Microdata.of(page)))
                .toList();
        this.meta = tags.statement();
        this.dates = new PageDates(language().orElse(""));
        this.visible = Visible.of(page.document(), dates);
        this.address = PageAddress.of(page, statements());
    }

    private Stream<Statement> statements() {
        return Stream.concat(data.stream(), Stream.of(meta));
    }

    /** The article, or why there is none. */
    Draft build() throws NoArticle {
        String title = new PageTitle(page, data, meta, visible).text();
        String elsewhere = page.elements("meta")
                .filter(tag -> tag.attr("http-equiv").equalsIgnoreCase("refresh"))
                .map(tag -> tag.attr("content"))
                .findFirst()
                .orElse("");
        boolean asksToLogIn =
                page.elements("input").anyMatch(input -> input.attr("type").equalsIgnoreCase("password"));
        BodyText found = BodyText.of(page.document(), title);
        boolean article = statements().anyMatch(Statement::article);
        PageText text = PageText.of(found, stated(Fact.TEXT).map(PageDraft::plain), summary(), free());
        new Verdict(article, address.or(page::found), title, elsewhere, asksToLogIn).check(found, text);
        DraftBuilder draft = DraftBuilder.over(page.defaults())
                .put(TextField.TITLE, title)
                .put(TextField.BODY, text.body())
                .put(TextField.COMPLETENESS, text.completeness());
        address.map(URI::toString).ifPresent(url -> draft.put(TextField.URL, url));
        if (draft.get(TextField.SOURCE_NAME).isEmpty()) {
            draft.put(TextField.SOURCE_NAME, publisher().orElse(null));
        }
        draft.put(TextField.RIGHTS, stated(Fact.RIGHTS).orElse(null));
        language().ifPresent(language -> draft.put(TextField.LANGUAGE, language));
        putDates(draft);
        authors().forEach(draft::author);
        putSubjects(draft);
        if (!text.isSummary()) {
            draft.label(
                    "summary",
                    summary().filter(words -> words.length() <= SUMMARY).orElse(null));
        }
        return draft.build();
    }

    private Optional<String> stated(Fact fact) {
        return statements().flatMap(statement -> statement.first(fact).stream()).findFirst();
    }

    private Optional<String> summary() {
        return stated(Fact.SUMMARY).map(PageDraft::plain);
    }

    /** Of markup inside of values, which some pages have, only the text counts. */
    private static String plain(String value) {
        return value.indexOf('<') < 0 && value.indexOf('&') < 0 ? value : HtmlText.of(value);
    }

    private Optional<Boolean> free() {
        return stated(Fact.FREE)
                .map(value -> value.toLowerCase(Locale.ROOT))
                .flatMap(value -> switch (value.replaceFirst(".*/", "")) {
                    case "true", "free" -> Optional.of(true);
                    case "false", "locked", "no" -> Optional.of(false);
                    default -> Optional.empty();
                });
    }

    private Optional<String> publisher() {
        return statements()
                .flatMap(statement -> statement.all(Fact.PUBLISHER).stream())
                .map(PageDraft::plain)
                .filter(name -> !name.contains("://") && name.length() < 100)
                .findFirst();
    }

    private void putDates(DraftBuilder draft) {
        Optional<String> published = date(Fact.PUBLISHED)
                .or(() -> visible.first(Fact.PUBLISHED))
                .or(() -> address.or(page::found).map(URI::toString).flatMap(PageDates::inAddress));
        Optional<String> updated = date(Fact.UPDATED);
        published.or(() -> updated).ifPresent(date -> draft.put(TextField.PUBLISHED_AT, date));
        boolean zoned = draft.get(TextField.SOURCE_ZONE).isPresent();
        updated.filter(date -> FeedDates.hasOffset(date) || (zoned && date.contains("T")))
                // A page that was changed before it was published was not.
                .filter(date -> published
                        .filter(first -> first.substring(0, 10).compareTo(date.substring(0, 10)) > 0)
                        .isEmpty())
                .ifPresent(date -> draft.put(TextField.UPDATED_AT, date));
    }

    /** By the first statement that has a time; by the first that has a day where none has. */
    private Optional<String> date(Fact fact) {
        List<String> known = statements()
                .flatMap(statement -> statement.all(fact).stream())
                .flatMap(value -> dates.iso(value).stream())
                .toList();
        return known.stream()
                .filter(FeedDates::hasOffset)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** A language that is none is as good as unsaid. */
    private Optional<String> language() {
        Stream<String> said = Stream.of(
                        data.stream().flatMap(statement -> statement.all(Fact.LANGUAGE).stream()),
                        page.elements("html").flatMap(html -> Stream.of(html.attr("lang"), html.attr("xml:lang"))),
                        meta.all(Fact.LANGUAGE).stream())
                .flatMap(Function.identity());
        return said.map(String::strip).filter(PageDraft::isLanguage).findFirst();
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag.replace('_', '-'))
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private List<String> authors() {
        List<String> names = Stream.concat(statements(), Stream.of(visible))
                .map(statement -> names(statement.all(Fact.AUTHOR)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        // The house beside its people: "Jane Doe, CNN".
        List<String> people = names.stream()
                .filter(name -> publisher().filter(name::equalsIgnoreCase).isEmpty())
                .toList();
        return people.isEmpty() ? names : people;
    }

    private static List<String> names(List<String> bylines) {
        List<String> names = new ArrayList<>();
        for (String byline : bylines) {
            for (String name : Bylines.names(plain(byline))) {
                if (names.stream().noneMatch(name::equalsIgnoreCase)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void putSubjects(DraftBuilder draft) {
        values(Fact.SECTION).forEach(section -> draft.subject("section", null, section));
        values(Fact.KEYWORD)
                .flatMap(words -> Stream.of(words.split("\\s*[,;，、]\\s*")))
                .distinct()
                .forEach(keyword -> draft.subject("keyword", null, keyword));
    }

    private Stream<String> values(Fact fact) {
        return statements()
                .map(statement -> statement.all(fact))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(PageDraft::plain)
                .filter(value -> !value.contains("://"));
    }
}
