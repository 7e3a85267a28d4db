package dateline.ingest.newsmlg2;

import dateline.ingest.article.Draft;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.nitf.NitfStory;
import dateline.ingest.reader.Reading;
import dateline.ingest.wire.WireText;
import dateline.ingest.wire.Withdrawal;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one news item. For one item. */
final class NewsItem {

    private final DraftBuilder draft;
    private final Map<String, String> packages;
    private final Terms terms = new Terms();
    private final ItemMeta meta;
    private final ContentMeta contentMeta;
    private final Content content = new Content();
    private final Set<String> rights = new LinkedHashSet<>();

    /** Reads over defaults; the packages are those of the message so far, by the items that they refer to. */
    NewsItem(Draft defaults, Map<String, String> packages) {
        this.draft = DraftBuilder.over(defaults);
        this.packages = packages;
        this.meta = new ItemMeta(draft);
        this.contentMeta = new ContentMeta(draft, terms);
    }

    Reading read(XmlCursor cursor, long number) throws IOException, XmlRejected {
        Optional<String> guid = cursor.attribute("guid");
        Optional<String> language = cursor.language();
        draft.put(TextField.ID, guid.orElse(null));
        draft.label("version", cursor.attribute("version").orElse(null));
        guid.map(packages::get).ifPresent(one -> draft.link("package", one));
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "rightsInfo" -> rights(cursor);
                case "itemMeta" -> meta.read(cursor);
                case "contentMeta" -> contentMeta.read(cursor);
                case "assert" -> terms.assertion(cursor);
                case "contentSet" -> content.read(cursor);
                default -> {}
            }
        }
        tell(language);
        return ending(number);
    }

    private void rights(XmlCursor cursor) throws IOException, XmlRejected {
        String holder = "";
        boolean noticed = false;
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "copyrightHolder" -> holder = holder(cursor);
                case "copyrightNotice" -> noticed |= right(cursor.text());
                case "usageTerms" -> right(cursor.text());
                default -> {}
            }
        }
        if (!noticed && !holder.isEmpty()) {
            right("© " + holder);
        }
    }

    private static String holder(XmlCursor cursor) throws IOException, XmlRejected {
        String name = Terms.name(cursor);
        return name == null ? "" : WireText.line(name);
    }

    private boolean right(String words) {
        String line = WireText.line(words);
        return !line.isEmpty() && (rights.add(line) || rights.contains(line));
    }

    private void tell(Optional<String> itemLanguage) {
        Optional<NitfStory> story = content.story();
        draft.put(TextField.BODY, content.text());
        draft.putIfUnsaid(TextField.TITLE, story.flatMap(NitfStory::headline).orElse(null));
        draft.putIfUnsaid(
                TextField.LANGUAGE, content.language().or(() -> itemLanguage).orElse(null));
        draft.put(TextField.RIGHTS, String.join(" ", rights));
        contentMeta.tell(story.map(NitfStory::authors).orElse(List.of()));
        meta.tell();
        terms.tell(draft);
    }

    private Reading ending(long number) {
        Optional<String> order = meta.order();
        if (order.isPresent()) {
            return Withdrawal.reading(draft, number, order.get(), meta.note());
        }
        if (meta.isEmbargoedWithoutEnd()) {
            return unreadable(number, "embargoed without a time that ends it");
        }
        String kind = meta.itemClass().isEmpty() ? "" : " of the class " + meta.itemClass();
        return content.text().isBlank()
                ? unreadable(number, "a newsItem" + kind + " without text: it has " + content.reason())
                : new Reading.Found(number, draft.build(), 0);
    }

    private static Reading unreadable(long number, String reason) {
        return new Reading.Unreadable(number, Rejection.invalid(reason));
    }
}
