package dateline.ingest.sitemap;

import java.net.URI;
import java.util.Optional;

/**
 * Another site map.
 *
 * @param changed when it last changed, as written
 */
public record SitemapLink(URI address, Optional<String> changed) {}
