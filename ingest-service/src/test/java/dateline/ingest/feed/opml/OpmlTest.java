package dateline.ingest.feed.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.feed.Feed;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.xml.XmlRejected;
import dateline.topic.Lane;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpmlTest {

    private final Opml opml = new Opml(new DocumentLimits(100_000, 20));

    @Test
    void feedsAreFoundInFoldersTooAndNotesAreNot() throws Exception {
        assertThat(opml.read(bytes("""
                        <?xml version="1.0"?>
                        <opml version="1.0">
                          <head><title>Mine</title></head>
                          <body>
                            <outline text="Coast">
                              <outline text="Harbour &amp; tide" type="rss" xmlUrl=" https://harbour.example/feed?a=1&amp;b=2 " language="en"/>
                              <outline text="a note"/>
                            </outline>
                            <outline title="Lock" text="other" xmlUrl="https://lock.example/atom"/>
                          </body>
                        </opml>
                        """)))
                .containsExactly(
                        new Outline("https://harbour.example/feed?a=1&b=2", "Harbour & tide", Optional.of("en")),
                        new Outline("https://lock.example/atom", "Lock", Optional.empty()));
    }

    @Test
    void whatIsWrittenCanBeReadAgain() throws Exception {
        Feed feed = new Feed(
                "harbour",
                URI.create("https://harbour.example/feed?a=1&b=2"),
                "Harbour \"news\" <daily> & more",
                "harbour",
                Lane.LIVE,
                "en",
                null,
                Duration.ofMinutes(5),
                Duration.ofHours(1),
                false,
                false,
                null,
                Instant.EPOCH);

        assertThat(opml.read(bytes(Opml.write(List.of(feed)))))
                .containsExactly(new Outline(
                        "https://harbour.example/feed?a=1&b=2", "Harbour \"news\" <daily> & more", Optional.of("en")));
    }

    @Test
    void entitiesAreNotReadAndDepthEnds() throws Exception {
        assertThat(opml.read(bytes("<!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<opml><body><outline xmlUrl=\"a&x;b\"/></body></opml>")))
                .containsExactly(new Outline("ab", "", Optional.empty()));
        assertThatThrownBy(() -> opml.read(bytes("<o>".repeat(1000)))).isInstanceOf(XmlRejected.class);
    }

    @Test
    void idsAreMadeOfTitlesAndNumberedWhereTaken() {
        assertThat(FeedIds.of("Le Café du Port", "port.example", Set.of())).isEqualTo("le-cafe-du-port");
        assertThat(FeedIds.of("Harbour", "a.example", Set.of("harbour", "harbour-2")))
                .isEqualTo("harbour-3");
        assertThat(FeedIds.of("港", "harbour.example", Set.of())).isEqualTo("harbour-example");
        assertThat(FeedIds.of("", "", Set.of("feed"))).isEqualTo("feed-2");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
