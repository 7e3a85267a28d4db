package dateline.ingest.sitemap;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import java.util.List;
import java.util.Optional;

/** A site map, read to its end or to where it breaks. */
record Sitemap(List<Draft> pages, List<SitemapLink> sitemaps, Optional<Rejection> rejection) {

    Sitemap {
        pages = List.copyOf(pages);
        sitemaps = List.copyOf(sitemaps);
    }
}
