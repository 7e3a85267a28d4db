package dateline.ingest.json;

import dateline.ingest.article.Draft;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Readings;
import dateline.ingest.reader.WholeInput;
import java.io.InputStream;

/**
 * One article as a JSON object in UTF-8. Its fields are the names of {@link dateline.ingest.article.TextField} and
 * {@code authors}, {@code subjects}, {@code status} ({@code withdrawn} or {@code canceled} takes the article down; a
 * {@code reason} may stand beside it). {@code source} may also be an object {@code {id, name, zone}}. Other plain values become
 * labels; other lists and objects are ignored and counted.
 */
public final class JsonArticleFormat implements ArticleFormat {

    private final JsonArticle article;
    private final int documentBytes;

    public JsonArticleFormat(JsonLimits limits) {
        this.article = new JsonArticle(limits);
        this.documentBytes = limits.documentBytes();
    }

    @Override
    public Readings open(InputStream bytes, Draft defaults) {
        return new WholeInput(bytes, documentBytes, document -> article.read(1, document, document.length, defaults));
    }
}
