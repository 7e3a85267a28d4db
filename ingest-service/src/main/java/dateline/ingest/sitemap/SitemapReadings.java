package dateline.ingest.sitemap;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links of a site map, in its own order; read as articles, the reason why there are none. */
public final class SitemapReadings implements Readings {

    private final Sitemap sitemap;
    private final InputStream bytes;
    private boolean told;

    SitemapReadings(Sitemap sitemap, InputStream bytes) {
        this.sitemap = sitemap;
        this.bytes = bytes;
    }

    /** The pages, each with all that is known of it before it is read: its URL always, of news also title and dates. */
    public List<Draft> pages() {
        return sitemap.pages();
    }

    /** Other site maps that this one names. */
    public List<SitemapLink> sitemaps() {
        return sitemap.sitemaps();
    }

    /** Why the site map could not be read to its end; what stands before that place is good. */
    public Optional<Rejection> rejection() {
        return sitemap.rejection();
    }

    @Override
    public @Nullable Reading next() {
        if (told) {
            return null;
        }
        told = true;
        return new Reading.Unreadable(
                1,
                sitemap.rejection()
                        .orElseGet(() -> Rejection.invalid("a site map holds no articles: this one names "
                                + sitemap.pages().size() + " pages and "
                                + sitemap.sitemaps().size()
                                + " other site maps; follow it with `dateline feeds add`")));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
