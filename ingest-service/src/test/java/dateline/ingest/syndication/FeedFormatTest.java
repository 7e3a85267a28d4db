package dateline.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Subject;
import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedFormatTest {

    private static final DocumentLimits LIMITS = new DocumentLimits(1 << 20, 100);
    private static final FeedFormat XML = FeedFormat.xml(LIMITS);
    private static final FeedFormat JSON = FeedFormat.json(LIMITS);

    private static final String RSS = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
                 xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
              <channel>
                <title>Coast Courier</title>
                <link>https://coast.example/</link>
                <atom:link rel="self" href="https://coast.example/feed.xml"/>
                <atom:link rel="hub" href="https://hub.example/"/>
                <atom:link rel="next" href="/feed.xml?page=2"/>
                <language>en-gb</language>
                <copyright>Coast Courier 2026</copyright>
                <sy:updatePeriod>hourly</sy:updatePeriod>
                <sy:updateFrequency>4</sy:updateFrequency>
                <item>
                  <title>Harbour reopens &amp; ferries sail</title>
                  <link>https://coast.example/harbour?utm_source=rss</link>
                  <guid isPermaLink="false">coast-4711</guid>
                  <description>The harbour is open.</description>
                  <content:encoded><![CDATA[<p>The harbour of <b>Larnaca</b> reopened.</p><p>Ferries sail&nbsp;again.</p>]]></content:encoded>
                  <d:creator>Jane Doe</d:creator>
                  <author>desk@coast.example (Coast desk)</author>
                  <pubDate>Tue, 03 Mar 2026 09:30:00 +0200</pubDate>
                  <category domain="https://coast.example/tags">Shipping</category>
                  <enclosure url="https://coast.example/harbour.mp3" length="1" type="audio/mpeg"/>
                </item>
                <item>
                  <title>Storm ahead</title>
                  <description>&lt;p&gt;A storm comes.&lt;/p&gt;</description>
                  <guid>https://coast.example/storm</guid>
                </item>
              </channel>
            </rss>
            """;

    @Test
    void anItemOfRssIsAnArticle() throws IOException {
        Draft draft = drafts(XML, RSS).getFirst();

        assertThat(draft.text())
                .containsEntry(TextField.TITLE, "Harbour reopens & ferries sail")
                .containsEntry(TextField.BODY, "The harbour of Larnaca reopened.\n\nFerries sail again.")
                .containsEntry(TextField.COMPLETENESS, "full")
                .containsEntry(TextField.URL, "https://coast.example/harbour?utm_source=rss")
                .containsEntry(TextField.PUBLISHED_AT, "2026-03-03T09:30+02:00")
                .containsEntry(TextField.LANGUAGE, "en-gb")
                .containsEntry(TextField.RIGHTS, "Coast Courier 2026")
                .doesNotContainKeys(TextField.ID, TextField.UPDATED_AT);
        assertThat(draft.authors()).containsExactly("Coast desk");
        assertThat(draft.subjects()).containsExactly(new Subject("https://coast.example/tags", null, "Shipping"));
        assertThat(draft.labels())
                .containsEntry("guid", "coast-4711")
                .containsEntry("summary", "The harbour is open.")
                .containsEntry("link.enclosure", "https://coast.example/harbour.mp3");
    }

    @Test
    void aDescriptionAloneIsASummaryAndAGuidIsALinkUnlessItSaysOtherwise() throws IOException {
        Draft draft = drafts(XML, RSS).getLast();

        assertThat(draft.text())
                .containsEntry(TextField.BODY, "A storm comes.")
                .containsEntry(TextField.COMPLETENESS, "summary")
                .containsEntry(TextField.URL, "https://coast.example/storm");
    }

    @Test
    void ofALongDescriptionTheWholeIsThereAndOfOneWithParagraphsNobodyKnows() throws IOException {
        assertThat(described("The harbour of Larnaca reopened. ".repeat(70))).contains("full");
        assertThat(described("&lt;p>The harbour reopened.&lt;/p>&lt;p>Ferries sail again.&lt;/p>"))
                .contains("unknown");
        assertThat(described("The harbour of Larnaca reopened. ".repeat(70) + "[…]"))
                .contains("summary");
        assertThat(described("The harbour of Larnaca reopened.")).contains("summary");
    }

    private static Optional<String> described(String description) throws IOException {
        String item = "<item><description>" + description + "</description></item>";
        return drafts(XML, "<rss version=\"2.0\"><channel>" + item + "</channel></rss>")
                .getFirst()
                .get(TextField.COMPLETENESS);
    }

    @Test
    void aWholeThatBreaksOffIsASummary() throws IOException {
        Draft draft = drafts(XML, """
                        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>t</title>
                        <item><link>https://coast.example/a</link><description>It rained.</description>
                        <content:encoded>&lt;p&gt;It rained all day and [&amp;#8230;]&lt;/p&gt;</content:encoded></item>
                        </channel></rss>
                        """).getFirst();

        assertThat(draft.text())
                .containsEntry(TextField.BODY, "It rained all day and […]")
                .containsEntry(TextField.COMPLETENESS, "summary");
    }

    @Test
    void aFeedSaysWhereItIsAndHowLongItLasts() throws IOException {
        try (FeedReadings feed = open(XML, RSS, Draft.EMPTY)) {
            assertThat(feed.facts().title()).contains("Coast Courier");
            assertThat(feed.facts().home()).contains(URI.create("https://coast.example/"));
            assertThat(feed.facts().self()).contains(URI.create("https://coast.example/feed.xml"));
            assertThat(feed.facts().hubs()).containsExactly(URI.create("https://hub.example/"));
            assertThat(feed.facts().timetable().stays()).contains(Duration.ofMinutes(15));
        }
    }

    @Test
    void anItemWithoutAPageIsKnownByItsGuidWithinTheSiteOfTheFeed() throws IOException {
        List<Draft> drafts = drafts(XML, """
                <rss version="2.0"><channel><link>https://coast.example/news</link>
                  <item><title>a</title><guid isPermaLink="false">7</guid><link>https://coast.example/news</link></item>
                  <item><title>b</title><guid isPermaLink="true">not an address</guid></item>
                </channel></rss>
                """);

        assertThat(drafts.getFirst().text())
                .containsEntry(TextField.ID, "7")
                .containsEntry(TextField.SOURCE, "coast.example")
                .doesNotContainKey(TextField.URL);
        assertThat(drafts.getFirst().labels()).containsEntry("link.alternate", "https://coast.example/news");
        assertThat(drafts.getLast().get(TextField.ID)).contains("not an address");
    }

    @Test
    void textThatComesAsBase64IsReadAndPicturesAreNot() throws IOException {
        List<Draft> drafts = drafts(XML, """
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <entry><title type="application/x-own">Harbour</title>
                    <content type="application/octet-stream">VGhlIGhhcmJvdXIg
                      cmVvcGVuZWQu</content></entry>
                  <entry><content type="video/mp4">aGVsbG8=</content></entry>
                  <entry><content type="application/octet-stream">AAECAwQ=</content></entry>
                  <entry><content type="application/json">{"a":1}</content></entry>
                </feed>
                """);

        assertThat(drafts.getFirst().text())
                .containsEntry(TextField.TITLE, "Harbour")
                .containsEntry(TextField.BODY, "The harbour reopened.");
        assertThat(drafts.subList(1, 4))
                .allSatisfy(draft -> assertThat(draft.text()).doesNotContainKey(TextField.BODY));
    }

    @Test
    void anEntryOfAtomIsAnArticle() throws IOException {
        Draft draft = drafts(XML, """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://coast.example/news/" xml:lang="fr">
                  <a:title>Coast Courier</a:title>
                  <a:author><a:name>Coast desk</a:name></a:author>
                  <a:entry xml:base="2026/">
                    <a:id>tag:coast.example,2026:4711</a:id>
                    <a:title type="html">Harbour &lt;i>reopens&lt;/i></a:title>
                    <a:link rel="related" href="https://other.example/map"/>
                    <a:link href="harbour.html"/>
                    <a:published>2026-03-03T09:30:00+02:00</a:published>
                    <a:updated>2026-03-03T10:00:00Z</a:updated>
                    <a:category term="shp" scheme="https://coast.example/tags" label="Shipping"/>
                    <a:category term="sea"/>
                    <a:rights>all reserved</a:rights>
                    <a:content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One<x:br/>two.</x:p><x:p>Three.</x:p></x:div></a:content>
                    <a:summary>Open again.</a:summary>
                  </a:entry>
                </a:feed>
                """).getFirst();

        assertThat(draft.text())
                .containsEntry(TextField.TITLE, "Harbour reopens")
                .containsEntry(TextField.BODY, "One\ntwo.\n\nThree.")
                .containsEntry(TextField.URL, "https://coast.example/news/2026/harbour.html")
                .containsEntry(TextField.PUBLISHED_AT, "2026-03-03T09:30+02:00")
                .containsEntry(TextField.UPDATED_AT, "2026-03-03T10:00Z")
                .containsEntry(TextField.LANGUAGE, "fr")
                .containsEntry(TextField.RIGHTS, "all reserved");
        assertThat(draft.authors()).containsExactly("Coast desk");
        assertThat(draft.subjects())
                .containsExactly(
                        new Subject("https://coast.example/tags", "shp", "Shipping"), new Subject(null, null, "sea"));
        assertThat(draft.labels())
                .containsEntry("guid", "tag:coast.example,2026:4711")
                .containsEntry("link.related", "https://other.example/map");
    }

    @Test
    void aTombstoneTakesAnEntryDown() throws IOException {
        List<Draft> drafts = drafts(XML, """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
                  <link href="https://coast.example/"/>
                  <at:deleted-entry ref="tag:coast.example,2026:4711" when="2026-03-04T08:00:00Z">
                    <at:comment>wrong town</at:comment>
                  </at:deleted-entry>
                  <at:deleted-entry ref="https://coast.example/storm" when="2026-03-04T08:00:00Z"/>
                </feed>
                """);

        assertThat(drafts).allMatch(Draft::withdrawn);
        assertThat(drafts.getFirst().text())
                .containsEntry(TextField.ID, "tag:coast.example,2026:4711")
                .containsEntry(TextField.REASON, "wrong town")
                .containsEntry(TextField.UPDATED_AT, "2026-03-04T08:00Z");
        assertThat(drafts.getLast().get(TextField.URL)).contains("https://coast.example/storm");
    }

    @Test
    void rssInRdfKeepsItsItemsBesideTheChannel() throws IOException {
        Draft draft = drafts(XML, """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://coast.example/"><title>Coast Courier</title></channel>
                  <item rdf:about="https://coast.example/harbour">
                    <title>Harbour reopens</title><link>https://coast.example/harbour</link>
                    <description>Open again.</description>
                    <dc:date>2026-03-03T09:30+02:00</dc:date><dc:subject>Shipping</dc:subject>
                  </item>
                </rdf:RDF>
                """).getFirst();

        assertThat(draft.text())
                .containsEntry(TextField.TITLE, "Harbour reopens")
                .containsEntry(TextField.URL, "https://coast.example/harbour")
                .containsEntry(TextField.PUBLISHED_AT, "2026-03-03T09:30+02:00");
        assertThat(draft.subjects()).containsExactly(new Subject(null, null, "Shipping"));
    }

    @Test
    void whatIsNotWellFormedIsReadAsFarAsABrowserWould() throws IOException {
        Draft draft = drafts(XML, """
                <rss><channel><title>AT&T</title>
                <item><title>Q&A: caf&eacute; <itunes:x>y</itunes:x></title>
                  <link>https://coast.example/a?x=1&y=2</link>
                  <description>Tea & <b>cake</description></item>
                </channel>
                """.replace("<b>", "&lt;b>")).getFirst();

        assertThat(draft.text())
                .containsEntry(TextField.URL, "https://coast.example/a?x=1&y=2")
                .containsEntry(TextField.BODY, "Tea & cake");
        assertThat(draft.get(TextField.TITLE).orElse("")).startsWith("Q&A: café");
    }

    @Test
    void anItemInWhichTheFeedBreaksOffIsNotTaken() throws IOException {
        assertThat(told(XML, "<rss><channel><item><title>a</title></item><item><title>b</title><description>half a te"))
                .containsExactly("1 a", "2 the feed breaks off in this item");
    }

    @Test
    void noDocumentTypeIsFollowedAndNothingExpands() throws IOException {
        assertThat(told(XML, """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
                <rss><channel><item><title>&b; and &f;</title></item></channel></rss>
                """)).containsExactly("1 &b; and &f;");
    }

    @Test
    void whatIsNoFeedIsOneReason() throws IOException {
        assertThat(told(XML, "<html><body>Not found</body></html>"))
                .containsExactly("1 not RSS or Atom: the root element is html");
        assertThat(told(XML, "Not found")).containsExactly("1 there is no XML in it");
        assertThat(told(XML, "<rss>" + "<a/>".repeat(270_000) + "</rss>"))
                .containsExactly("1 the feed is larger than 1048576 bytes");
        assertThat(told(XML, "<".repeat(600_000))).containsExactly("1 the feed has more than 500000 tags");
        assertThat(told(JSON, "[]")).containsExactly("1 not a JSON Feed: it is no object");
        assertThat(told(JSON, "{\"items\": [{\"title\": }]}"))
                .first()
                .asString()
                .startsWith("1 not JSON in line 1");
    }

    @Test
    void anItemOfAJsonFeedIsAnArticle() throws IOException {
        List<Draft> drafts = drafts(JSON, """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Coast Courier", "language": "en",
                 "home_page_url": "https://coast.example/", "feed_url": "https://coast.example/feed.json",
                 "next_url": "https://coast.example/feed.json?page=2", "authors": [{"name": "Coast desk"}],
                 "items": [
                   {"id": "4711", "url": "/harbour", "title": "Harbour reopens", "content_html": "<p>It is open.</p>",
                    "date_published": "2026-03-03T09:30:00+02:00", "date_modified": "2026-03-03T10:00:00Z",
                    "tags": ["Shipping"], "authors": [{"name": "Jane Doe"}], "_own": {"x": 1}},
                   {"id": 5, "content_text": "Notes.", "external_url": "https://other.example/"},
                   7
                 ]}
                """);

        assertThat(drafts).hasSize(2);
        assertThat(drafts.getFirst().text())
                .containsEntry(TextField.URL, "https://coast.example/harbour")
                .containsEntry(TextField.BODY, "It is open.")
                .containsEntry(TextField.UPDATED_AT, "2026-03-03T10:00Z")
                .containsEntry(TextField.LANGUAGE, "en");
        assertThat(drafts.getFirst().authors()).containsExactly("Jane Doe");
        assertThat(drafts.getLast().authors()).containsExactly("Coast desk");
        assertThat(drafts.getLast().text())
                .containsEntry(TextField.ID, "5")
                .containsEntry(TextField.SOURCE, "coast.example")
                .doesNotContainKey(TextField.URL);
    }

    @Test
    void whereTheFeedWasFoundIsTheBaseOfItsLinksAndNoItemsOwn() throws IOException {
        Draft found = Draft.EMPTY.with(TextField.URL, "https://coast.example/feeds/all.xml");
        String feed = "<rss><channel><item><title>a</title><link>../harbour</link></item>"
                + "<item><title>b</title></item></channel></rss>";
        try (FeedReadings readings = open(XML, feed, found)) {
            assertThat(draft(readings.next()).get(TextField.URL)).contains("https://coast.example/harbour");
            assertThat(draft(readings.next()).get(TextField.URL)).isEmpty();
        }
    }

    @Test
    void aDateThatCannotBeReadIsKeptAsALabel() throws IOException {
        Draft draft = drafts(XML, """
                <rss><channel><item><title>a</title><pubDate>last Tuesday</pubDate>
                <updated>2026-03-03T10:00:00</updated></item></channel></rss>
                """).getFirst();

        assertThat(draft.labels())
                .containsEntry("published", "last Tuesday")
                .containsEntry("updated", "2026-03-03T10:00:00");
        assertThat(draft.text())
                .containsEntry(TextField.PUBLISHED_AT, "2026-03-03T10:00")
                .doesNotContainKey(TextField.UPDATED_AT);
    }

    @Test
    void theCharsetIsThatOfTheDeclaration() throws IOException {
        byte[] latin =
                "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><title>Café</title></item></channel></rss>"
                        .getBytes(Charset.forName("windows-1252"));
        try (FeedReadings readings = XML.open(Input.of(new ByteArrayInputStream(latin), Draft.EMPTY))) {
            assertThat(draft(readings.next()).get(TextField.TITLE)).contains("Café");
        }
    }

    @Test
    void theExamplesOfTheDocumentationAreTaken() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("dateline.home", ".."), "docs/formats/feeds.md"));

        assertThat(told(XML, example(page, "xml"))).containsExactly("1 Harbour reopens");
        assertThat(told(JSON, example(page, "json"))).containsExactly("1 Harbour reopens");
    }

    private static String example(String page, String language) {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static FeedReadings open(FeedFormat format, String text, Draft defaults) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return format.open(Input.of(new ByteArrayInputStream(bytes), defaults));
    }

    private static List<Draft> drafts(FeedFormat format, String text) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        try (FeedReadings readings = open(format, text, Draft.EMPTY.withPath("feed.xml"))) {
            for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                if (next instanceof Reading.Found found) {
                    drafts.add(found.draft());
                }
            }
        }
        return drafts;
    }

    private static Draft draft(@Nullable Reading reading) {
        return reading instanceof Reading.Found found ? found.draft() : Draft.EMPTY;
    }

    private static List<String> told(FeedFormat format, String text) throws IOException {
        List<String> told = new ArrayList<>();
        try (FeedReadings readings = open(format, text, Draft.EMPTY)) {
            for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                told.add(
                        switch (next) {
                            case Reading.Found found ->
                                found.line() + " "
                                        + found.draft().get(TextField.TITLE).orElse("-");
                            case Reading.Unreadable unreadable ->
                                unreadable.line() + " " + unreadable.rejection().reason();
                        });
            }
        }
        return told;
    }
}
