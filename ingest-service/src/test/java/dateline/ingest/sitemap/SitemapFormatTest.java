package dateline.ingest.sitemap;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SitemapFormatTest {

    private static final SitemapFormat SITEMAPS = new SitemapFormat(new DocumentLimits(100_000, 20));

    @Test
    void theExampleOfTheDocumentationNamesAPage() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("dateline.home", ".."), "docs/formats/sitemaps.md"));
        Matcher block = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).isTrue();

        Draft draft = read(block.group(1)).pages().getFirst();

        assertThat(draft.text())
                .containsEntry(TextField.URL, "https://coast.example/harbour")
                .containsEntry(TextField.TITLE, "Harbour reopens")
                .containsEntry(TextField.PUBLISHED_AT, "2026-03-03T09:30+02:00")
                .containsEntry(TextField.LANGUAGE, "en")
                .containsEntry(TextField.SOURCE_NAME, "Coast Courier");
        assertThat(draft.subjects())
                .containsExactly(new Subject(null, null, "Shipping"), new Subject(null, null, "Larnaca"));
    }

    @Test
    void asArticlesASiteMapIsOneReason() throws IOException {
        SitemapReadings readings =
                read("<urlset><url><loc>https://coast.example/a</loc></url><url><loc>b</loc></url></urlset>");

        assertThat(readings.next())
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.rejection().reason())
                                .isEqualTo("a site map holds no articles: this one names 1 pages and 0 other site maps;"
                                        + " follow it with `dateline feeds add`"));
        assertThat(readings.next()).isNull();
    }

    @Test
    void anIndexNamesOtherSiteMaps() throws IOException {
        assertThat(read("""
                        <sitemapindex xmlns="wrong"><sitemap><loc> https://coast.example/news.xml </loc>
                        <lastmod>2026-03-03</lastmod></sitemap><sitemap><loc/></sitemap></sitemapindex>
                        """).sitemaps())
                .containsExactly(
                        new SitemapLink(URI.create("https://coast.example/news.xml"), Optional.of("2026-03-03")));
    }

    @Test
    void whatStandsBeforeTheBreakIsGood() throws IOException {
        SitemapReadings readings = read("<urlset><url><loc>https://coast.example/a</loc></url><url><loc>https://co");

        assertThat(readings.pages()).hasSize(1);
        assertThat(readings.rejection()).isPresent();
    }

    @Test
    void whatIsNoSiteMapIsAReason() throws IOException {
        assertThat(read("<zoo/>").rejection())
                .hasValueSatisfying(rejection ->
                        assertThat(rejection.reason()).isEqualTo("not a site map: the root element is zoo"));
    }

    private static SitemapReadings read(String xml) throws IOException {
        return SITEMAPS.open(Input.of(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Draft.EMPTY));
    }
}
