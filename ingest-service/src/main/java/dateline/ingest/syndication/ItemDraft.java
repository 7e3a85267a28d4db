package dateline.ingest.syndication;

import dateline.ingest.article.Draft;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.Teaser;
import dateline.ingest.article.TextField;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The draft of an item, by the rules that all kinds of feeds have in common. */
final class ItemDraft {

    /** A summary beside the text is kept as a label up to this many characters. */
    private static final int SUMMARY = 2_000;

    private final Whole feed;
    private final DraftBuilder draft;
    private int ignored;

    ItemDraft(Whole feed) {
        this.feed = feed;
        this.draft = DraftBuilder.over(feed.defaults())
                .withoutPath()
                .put(TextField.RIGHTS, feed.rights().orElse(null));
        feed.language().ifPresent(this::language);
    }

    DraftBuilder draft() {
        return draft;
    }

    /**
     * Says which article it is: its page, so that feed and page are one; the feed's own id where there is no page.
     *
     * @param link to the page, absolute
     * @param permalink the id as an address, where the feed lets it be one
     */
    void identity(Optional<String> link, Optional<String> id, Optional<String> permalink) {
        Optional<String> page =
                link.filter(address -> !Address.front(address, feed.home())).or(() -> permalink);
        page.ifPresent(url -> draft.put(TextField.URL, url));
        draft.link("alternate", link.filter(address -> !page.equals(link)).orElse(null));
        if (page.isPresent()) {
            draft.label("guid", id.orElse(null));
            return;
        }
        draft.put(TextField.ID, id.orElse(null));
        if (draft.get(TextField.SOURCE).isEmpty()) {
            draft.put(TextField.SOURCE, feed.home().map(home -> home.getHost()).orElse(null));
        }
    }

    /** Says the text: what the feed gives as the whole, unless it ends like a teaser, else what it gives as a summary. */
    void text(Optional<String> whole, Optional<String> summary) {
        boolean full = whole.isPresent()
                && whole.get().length() > summary.map(String::length).orElse(0);
        Optional<String> body = full ? whole : summary.or(() -> whole);
        body.ifPresent(
                text -> draft.put(TextField.BODY, text).put(TextField.COMPLETENESS, completeness(text.strip(), full)));
        if (full) {
            draft.label(
                    "summary", summary.filter(text -> text.length() <= SUMMARY).orElse(null));
        }
    }

    /** Many publishers put whole articles where RSS has a synopsis in mind: long ones are taken for that, and of others with paragraphs nobody knows. */
    private static String completeness(String text, boolean full) {
        if (Teaser.endsLike(text)) {
            return "summary";
        }
        if (full || !Teaser.isShort(text)) {
            return "full";
        }
        return text.contains("\n\n") ? "unknown" : "summary";
    }

    /** Says when: what cannot be read as a date is kept as a label. An item that only tells its last change came then. */
    void dates(Optional<String> published, Optional<String> updated) {
        Optional<String> first = published.flatMap(FeedDates::iso);
        Optional<String> last = updated.flatMap(FeedDates::iso);
        first.or(() -> last).ifPresent(date -> draft.put(TextField.PUBLISHED_AT, date));
        Optional<String> moment = last.filter(this::tellsMoment);
        moment.ifPresent(date -> draft.put(TextField.UPDATED_AT, date));
        draft.label("published", published.filter(date -> first.isEmpty()).orElse(null));
        draft.label("updated", updated.filter(date -> moment.isEmpty()).orElse(null));
    }

    private boolean tellsMoment(String date) {
        return FeedDates.hasOffset(date)
                || (date.contains("T") && draft.get(TextField.SOURCE_ZONE).isPresent());
    }

    /** Says the language; what is no tag of one is kept as a label. */
    void language(String written) {
        try {
            new Locale.Builder().setLanguageTag(written.strip().replace('_', '-'));
            draft.put(TextField.LANGUAGE, written.strip());
        } catch (IllformedLocaleException e) {
            draft.label("language", written);
        }
    }

    /** Says who wrote it: those of the first group of which anybody has a name, else of the first in which anybody is. */
    void authors(List<List<Person>> groups) {
        groups.stream()
                .filter(group -> group.stream().anyMatch(Person::named))
                .findFirst()
                .or(() -> groups.stream().filter(group -> !group.isEmpty()).findFirst())
                .ifPresentOrElse(
                        group -> group.forEach(person -> draft.author(person.name())),
                        () -> feed.authors().forEach(draft::author));
    }

    void ignore() {
        ignored++;
    }

    int ignored() {
        return ignored;
    }

    Draft build() {
        return draft.build();
    }
}
