package dateline.ingest.page;

import dateline.ingest.article.Rejection;
import dateline.ingest.charset.Encoding;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.reader.WholeInput;
import org.jsoup.Jsoup;

/**
 * A page with one article. A URL among the defaults is where the page was found: relative addresses are resolved against it, and
 * it is the article's where the page names no better one.
 */
public final class PageFormat implements ArticleFormat {

    /** The most tags of a page. Each costs memory, however short it is; the longest pages of news have a tenth of it. */
    private static final int TAGS = 200_000;

    private final DocumentLimits limits;

    public PageFormat(DocumentLimits limits) {
        this.limits = limits;
    }

    @Override
    public Readings open(Input input) {
        return new WholeInput(input.bytes(), limits.bytes(), document -> read(document, input));
    }

    private Reading read(byte[] document, Input input) {
        String html = Encoding.text(document, input.charset(), Encoding.Inside.HTML);
        if (html.chars().filter(c -> c == '<').limit(TAGS + 1L).count() > TAGS) {
            return new Reading.Unreadable(1, Rejection.tooLarge("the page has more than " + TAGS + " tags"));
        }
        try {
            Page page = new Page(Jsoup.parse(html), input.defaults());
            return new Reading.Found(1, new PageDraft(page, limits.depth()).build(), 0);
        } catch (NoArticle e) {
            return new Reading.Unreadable(1, e.rejection());
        }
    }
}
