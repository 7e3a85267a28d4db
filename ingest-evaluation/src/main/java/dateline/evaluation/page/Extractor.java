package dateline.evaluation.page;

import com.chimbori.crux.articles.ArticleExtractor;
import com.wuman.jreadability.Readability;
import dateline.ingest.html.HtmlText;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import de.l3s.boilerpipe.extractors.ExtractorBase;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;

/** Takes a page for its text. */
interface Extractor {

    String text(String html, String url) throws Exception;

    /** Ours and those of others that can be had, by name; the last takes everything. */
    static Map<String, Extractor> all() {
        Map<String, Extractor> all = new LinkedHashMap<>();
        all.put(
                "dateline",
                (html, url) ->
                        OurPage.read(html.getBytes(StandardCharsets.UTF_8), url).body());
        all.put("readability4j 1.0.8", Extractor::readability4j);
        all.put("boilerpipe 1.2.3, article", (html, url) -> boilerpipe(html, CommonExtractors.ARTICLE_EXTRACTOR));
        all.put("boilerpipe 1.2.3, default", (html, url) -> boilerpipe(html, CommonExtractors.DEFAULT_EXTRACTOR));
        all.put(
                "boilerpipe 1.2.3, largest",
                (html, url) -> boilerpipe(html, CommonExtractors.LARGEST_CONTENT_EXTRACTOR));
        all.put("crux 2.1.0", Extractor::crux);
        all.put("jreadability 1.3", Extractor::jreadability);
        all.put("all text of the page", (html, url) -> HtmlText.of(html));
        return all;
    }

    private static String readability4j(String html, String url) {
        String content = new Readability4J(url, html).parse().getContent();
        return content == null ? "" : HtmlText.of(content);
    }

    private static String boilerpipe(String html, ExtractorBase extractor) throws BoilerpipeProcessingException {
        return extractor.getText(html);
    }

    private static String crux(String html, String url) {
        Document document = ArticleExtractor.with(url, html).extractContent().article().document;
        return document == null ? "" : HtmlText.of(document.outerHtml());
    }

    private static String jreadability(String html, String url) {
        Readability readability = new Readability(html) {
            @Override
            protected void dbg(String message) {
                // It would print to the table.
            }

            @Override
            protected void dbg(String message, Throwable cause) {
                // As above.
            }
        };
        readability.init();
        return HtmlText.of(readability.outerHtml());
    }
}
