package dateline.ingest.sitemap;

import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.xml.XmlDocuments;
import java.io.IOException;

/**
 * Site maps and indexes of them, with the news extension. As articles they are one reason, because they hold no text; who follows
 * links takes them from the {@link SitemapReadings}.
 */
public final class SitemapFormat implements ArticleFormat {

    private final XmlDocuments documents;

    public SitemapFormat(DocumentLimits limits) {
        this.documents = new XmlDocuments(limits);
    }

    @Override
    public SitemapReadings open(Input input) throws IOException {
        return new SitemapReadings(new SitemapReader(documents).read(input), input.bytes());
    }
}
