package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleContent;
import dateline.article.Completeness;
import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.testing.FormatPage;
import dateline.ingest.testing.FormatReads;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFormatTest {

    private static final FormatReads PAGES = new FormatReads(new PageFormat(new DocumentLimits(1 << 20, 50)));

    private static final String FIRST =
            "The harbour of Larnaca reopened on Monday, after repairs that took the whole winter and most of the spring.";
    private static final String SECOND =
            "Two ferries a day will call there again from the first of April, its owner said at the ceremony.";
    private static final String THIRD =
            "Fishermen had waited for months, mooring their boats in a bay an hour to the east of the town.";
    private static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    @Test
    void theExampleOfTheDocumentationIsRead() throws IOException {
        ArticleContent article =
                PAGES.article(FormatPage.examples("html", "html").getFirst());

        assertThat(article.title()).isEqualTo("Harbour reopens");
        assertThat(article.authors()).containsExactly("Ana Ruiz");
        assertThat(article.body())
                .isEqualTo("The harbour of Larnaca reopened on Monday after repairs that took the whole winter.\n\n"
                        + "Two ferries a day will call there again from the first of April, its owner said.");
        assertThat(String.valueOf(article.publishedAt())).contains("2026-03-03T09:30+02:00");
        assertThat(String.valueOf(article.updatedAt())).isEqualTo("2026-03-03T09:00:00Z");
        assertThat(String.valueOf(article.url())).isEqualTo("https://coast.example/2026/03/harbour");
        assertThat(article.source().name()).isEqualTo("Coast Courier");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.completeness()).isEqualTo(Completeness.FULL);
        assertThat(FormatReads.subjects(article)).containsExactly("section - Ports");
    }

    @Test
    void whatStandsAroundTheTextIsLeftOut() {
        ArticleContent article = PAGES.article(page("", """
                <div class="cookie-consent"><p>We use cookies and other means to keep this site working as you expect it to.</p></div>
                <main><article><h1>Harbour reopens</h1><div class="byline">By Ana Ruiz</div>
                <div class="share-bar"><a href="#">Facebook</a></div>
                <figure><img src="a.jpg"><figcaption>The harbour as it was on the day before it was opened again.</figcaption></figure>
                <p>%s</p>
                <aside class="newsletter-box"><p>Sign up for our newsletter, and get all the news of the coast every morning.</p></aside>
                <p>%s</p>
                <blockquote class="pull-quote">We had waited for months, and then it all went very fast.</blockquote>
                <p><strong>READ MORE:</strong> <a href="/storm">The storm that closed the harbour last autumn</a></p>
                <p>%s</p>
                <h2>Related stories</h2>
                <ul><li><a href="/a">The storm that closed the harbour last autumn</a></li><li><a href="/b">Ferries</a></li></ul>
                </article>
                <section id="comments"><p>I never liked that harbour, and I like it even less since they have repaired it.</p></section></main>
                """.formatted(FIRST, SECOND, THIRD)));

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void paragraphsMayBeDivisionsOrLineBreaks() {
        String expected = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

        assertThat(PAGES.article(page(
                                "",
                                "<div class=x><div>" + FIRST + "</div><div>" + SECOND + "</div><div>" + THIRD
                                        + "</div></div>"))
                        .body())
                .isEqualTo(expected);
        assertThat(PAGES.article(page("", "<div>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD + "</div>"))
                        .body())
                .isEqualTo(expected);
        assertThat(PAGES.article(page("", "<form><table><tr><td>" + TEXT + "</td></tr></table></form>"))
                        .body())
                .isEqualTo(expected);
    }

    @Test
    void aNameAloneNeverCostsAPageItsText() {
        assertThat(PAGES.article(page("", "<div class='has-sidebar comments share'>" + TEXT + "</div>"))
                        .body())
                .startsWith(FIRST)
                .endsWith(THIRD);
    }

    @Test
    void theArticleOfAGraphIsFoundWithWhatItRefersTo() {
        ArticleContent article = PAGES.article(page("""
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                 {"@type": "WebPage", "@id": "#page", "name": "Harbour"},
                 {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"},
                 {"@type": ["Article", "ReportageNewsArticle"], "headline": "Harbour reopens", "author": [{"@id": "#ana"}, {"name": "Li Wei"}],
                  "keywords": "harbour, ferries", "inLanguage": "en-GB", "publisher": {"@type": "Organization", "name": "Coast Courier"}},
                 {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Another"}]}]}</script>
                """, TEXT));

        assertThat(article.title()).isEqualTo("Harbour reopens");
        assertThat(article.authors()).containsExactly("Ana Ruiz", "Li Wei");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(FormatReads.subjects(article)).containsExactly("keyword - harbour", "keyword - ferries");
    }

    @Test
    void brokenDataIsReadUpToWhereItBreaks() {
        ArticleContent article = PAGES.article(page("""
                <script type="application/ld+json">//<![CDATA[
                {"@type": "NewsArticle", "headline": "Harbour
                reopens", "datePublished": "2026-03-03T09:30:00+02:00", "author": {"name": "Ana Ruiz",}, "description": "He said "no"."}
                //]]></script>
                """, TEXT));

        assertThat(article.title()).isEqualTo("Harbour reopens");
        assertThat(article.authors()).containsExactly("Ana Ruiz");
        assertThat(String.valueOf(article.publishedAt())).contains("2026-03-03T09:30+02:00");
    }

    @Test
    void microdataAndMetaTagsAreRead() {
        ArticleContent article = PAGES.article(page("""
                <meta property="og:title" content="Harbour reopens | Coast Courier"><meta property="og:site_name" content="Coast Courier">
                <meta name="author" content="https://coast.example/people/ana"><meta name="keywords" content="harbour">
                <meta property="article:published_time" content="2026-03-03T09:30:00+02:00">
                <meta name="dc.rights" content="All of them">
                """, """
                <div itemscope itemtype="https://schema.org/NewsArticle">
                <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ana Ruiz</span></span>
                <div itemprop="articleBody">%s</div></div>
                """.formatted(TEXT)));

        assertThat(article.title()).isEqualTo("Harbour reopens");
        assertThat(article.authors()).containsExactly("Ana Ruiz");
        assertThat(article.source().name()).isEqualTo("Coast Courier");
        assertThat(article.rights()).isEqualTo("All of them");
        assertThat(String.valueOf(article.publishedAt())).contains("2026-03-03T09:30+02:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://coast.example/a/harbour?utm_source=x | https://www.coast.example/harbour | https://www.coast.example/harbour
            https://coast.example/a/harbour              | /harbour-reopens                  | https://coast.example/harbour-reopens
            https://coast.example/a/harbour              | https://coast.example/            | https://coast.example/a/harbour
            https://coast.example/news/2026/harbour      | https://coast.example/news        | https://coast.example/news/2026/harbour
            https://coast.example/a/harbour/amp          | https://coast.example/a/harbour   | https://coast.example/a/harbour
            https://coast.example/a/harbour              | https://other.example/harbour     | https://coast.example/a/harbour
            https://coast-example.cdn.ampproject.org/c/s/coast.example/h | https://coast.example/h | https://coast.example/h
            https://coast.example/a/harbour              | javascript:alert(1)               | https://coast.example/a/harbour
            -                                            | https://coast.example/harbour     | https://coast.example/harbour
            """)
    void theCanonicalAddressIsBelievedWhereItCanBeTrue(String found, String canonical, String expected) {
        Draft defaults = found == null ? Draft.EMPTY : Draft.EMPTY.with(TextField.URL, found);

        assertThat(String.valueOf(PAGES.article(page("<link rel=canonical href='" + canonical + "'>", TEXT), defaults)
                        .url()))
                .isEqualTo(expected);
    }

    @Test
    void anotherSiteIsBelievedWhereThePageSaysItTwice() {
        String head =
                "<link rel=canonical href='https://origin.example/h'><meta property='og:url' content='https://origin.example/h'>";

        assertThat(String.valueOf(
                        PAGES.article(page(head, TEXT), Draft.EMPTY.with(TextField.URL, "https://coast.example/h"))
                                .url()))
                .isEqualTo("https://origin.example/h");
    }

    @Test
    void whatIsNotFreeAndShortIsASummary() {
        String head =
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": \"False\"}</script>";

        assertThat(PAGES.article(page(head, TEXT)).completeness()).isEqualTo(Completeness.SUMMARY);
        assertThat(PAGES.article(page("", TEXT)).completeness()).isEqualTo(Completeness.FULL);
        assertThat(PAGES.article(page(
                                "<meta property='og:type' content='article'><meta name=description content='It is open.'>",
                                ""))
                        .completeness())
                .isEqualTo(Completeness.SUMMARY);
    }

    @Test
    void theTextOfTheDataIsTakenWhereThePageShowsLess() {
        String head = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + FIRST
                + "\\n" + SECOND + "\\n" + THIRD + "\"}</script>";

        assertThat(PAGES.article(page(head, "<p>" + FIRST + "</p>")).body())
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p></p>                                                                         | there is no text in it
            <script>let a = 1</script>                                                      | there is no text in it
            <title>404 Not Found</title><p>The page that you are looking for is not here.</p> | it is an error page titled 404 Not Found
            <title>Members</title><p>Log in to read on, or become a member of our club.</p><input type=password> | it asks to log in
            <meta http-equiv=refresh content="0; url=https://coast.example/b">              | it only leads on to https://coast.example/b
            <p>A short notice that is no article at all.</p>                                | there is too little text
            """)
    void aPageThatIsNoArticleSaysWhy(String html, String reason) {
        assertThat(PAGES.reason("<!doctype html>" + html))
                .startsWith("the page holds no article: ")
                .contains(reason);
    }

    @Test
    void aListOfTeasersIsNoArticle() {
        String teasers = ("<div><h2><a href=/a>A headline that leads to an article</a></h2><p>" + FIRST
                        + " …</p></div>")
                .repeat(20);

        assertThat(PAGES.reason("<html><title>News</title><body>" + teasers)).startsWith("the page holds no article: ");
    }

    @Test
    void datesAreReadInTheLanguageOfThePage() {
        assertThat(published("de", "<h1>Hafen</h1><span class=date>3. März 2026</span>"))
                .contains("2026-03-03");
        assertThat(published("es", "<h1>Puerto</h1><span class=fecha-date>3 de marzo de 2026</span>"))
                .contains("2026-03-03");
        assertThat(published("zh", "<h1>港口</h1><span class=time>2026年3月3日 09:30</span>"))
                .contains("2026-03-03");
        assertThat(published("en", "<time datetime='2026-03-03T09:30:00+02:00'>today</time>"))
                .contains("2026-03-03T09:30+02:00");
    }

    private static String published(String language, String markup) {
        return String.valueOf(PAGES.article("<html lang=" + language + "><body>" + markup + "<div>" + TEXT + "</div>")
                .publishedAt());
    }

    @Test
    void textWithoutBlanksBetweenWordsIsText() {
        String text = "香港行政长官在各方压力下就其大宅的违章建筑问题到立法会接受质询，并向香港民众道歉，引发诚信危机。";

        assertThat(PAGES.article(page("", "<div><p>" + text + "</p><p>" + text + "</p><p>" + text + "</p></div>"))
                        .body())
                .isEqualTo(text + "\n\n" + text + "\n\n" + text);
    }

    private static String page(String head, String body) {
        return "<!doctype html><html><head><title>Harbour reopens</title>" + head + "</head><body>" + body
                + "</body></html>";
    }
}
