package dateline.ingest.sitemap;

import dateline.ingest.article.CanonicalUrl;
import dateline.ingest.article.Draft;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.Input;
import dateline.ingest.syndication.FeedDates;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlDocuments;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one site map. Names count without their namespaces, which many site maps have wrong. */
final class SitemapReader {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

    private final XmlDocuments documents;
    private final List<Draft> pages = new ArrayList<>();
    private final List<SitemapLink> sitemaps = new ArrayList<>();

    SitemapReader(XmlDocuments documents) {
        this.documents = documents;
    }

    Sitemap read(Input input) throws IOException {
        try {
            XmlCursor cursor = documents.open(input);
            cursor.root();
            if (!cursor.name().equals("urlset") && !cursor.name().equals("sitemapindex")) {
                return broken(Rejection.invalid("not a site map: the root element is " + cursor.name()));
            }
            XmlCursor.Children entries = cursor.children();
            while (entries.next()) {
                switch (cursor.name()) {
                    case "url" ->
                        page(cursor, DraftBuilder.over(input.defaults()).withoutPath());
                    case "sitemap" -> sitemap(cursor);
                    default -> {}
                }
            }
            return new Sitemap(pages, sitemaps, Optional.empty());
        } catch (XmlRejected e) {
            return broken(e.rejection());
        }
    }

    private Sitemap broken(Rejection rejection) {
        return new Sitemap(pages, sitemaps, Optional.of(rejection));
    }

    private void page(XmlCursor cursor, DraftBuilder draft) throws IOException, XmlRejected {
        Optional<String> location = Optional.empty();
        XmlCursor.Children fields = cursor.children();
        while (fields.next()) {
            switch (cursor.name()) {
                case "loc" -> location = location(cursor);
                case "lastmod" -> draft.label("lastmod", cursor.text().strip());
                case "news" -> news(cursor, draft);
                default -> {}
            }
        }
        location.ifPresent(
                address -> pages.add(draft.put(TextField.URL, address).build()));
    }

    private static Optional<String> location(XmlCursor cursor) throws IOException, XmlRejected {
        return Optional.of(cursor.text().strip())
                .filter(address -> CanonicalUrl.of(address).isPresent());
    }

    private void news(XmlCursor cursor, DraftBuilder draft) throws IOException, XmlRejected {
        XmlCursor.Children fields = cursor.children();
        while (fields.next()) {
            switch (cursor.name()) {
                case "publication" -> publication(cursor, draft);
                case "publication_date" ->
                    FeedDates.iso(cursor.text()).ifPresent(date -> draft.put(TextField.PUBLISHED_AT, date));
                case "title" -> draft.put(TextField.TITLE, cursor.text().strip());
                case "keywords" -> keywords(cursor.text(), draft);
                default -> {}
            }
        }
    }

    private static void publication(XmlCursor cursor, DraftBuilder draft) throws IOException, XmlRejected {
        XmlCursor.Children fields = cursor.children();
        while (fields.next()) {
            switch (cursor.name()) {
                case "name" ->
                    draft.putIfUnsaid(TextField.SOURCE_NAME, cursor.text().strip());
                case "language" ->
                    Optional.of(cursor.text().strip())
                            .filter(tag -> LANGUAGE.matcher(tag).matches())
                            .ifPresent(tag -> draft.put(TextField.LANGUAGE, tag));
                default -> {}
            }
        }
    }

    private static void keywords(String list, DraftBuilder draft) {
        for (String keyword : list.split(",", -1)) {
            draft.subject(null, null, keyword);
        }
    }

    private void sitemap(XmlCursor cursor) throws IOException, XmlRejected {
        Optional<URI> address = Optional.empty();
        Optional<String> changed = Optional.empty();
        XmlCursor.Children fields = cursor.children();
        while (fields.next()) {
            switch (cursor.name()) {
                case "loc" -> address = CanonicalUrl.of(cursor.text());
                case "lastmod" -> changed = Optional.of(cursor.text().strip()).filter(date -> !date.isEmpty());
                default -> {}
            }
        }
        if (address.isPresent()) {
            sitemaps.add(new SitemapLink(address.get(), changed));
        }
    }
}
