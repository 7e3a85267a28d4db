package dateline.query.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.syndication.Feed.Entry;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomFeedTest {

    private static final String HOSTILE = "<script>alert(1)</script> ]]> & \u0000\u000B \uD800 \uD83D\uDE00";

    @Test
    void hostileTextIsTextAndTheFeedIsWellFormed() throws Exception {
        Document document = parsed(AtomFeed.of(feed("2026-03-03T09:30:00+02:00")));

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(text(document, "summary")).isEqualTo("<script>alert(1)</script> ]]> &   \uD83D\uDE00");
        assertThat(text(document, "updated")).isEqualTo("2026-03-03T09:30:00+02:00");
    }

    @Test
    void whatHasNoDateIsOfTheBeginningOfTime() throws Exception {
        assertThat(text(parsed(AtomFeed.of(feed(null))), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static Feed feed(@Nullable String date) {
        URI here = URI.create("http://127.0.0.1/v1/articles?format=atom");
        return new Feed(
                HOSTILE,
                here,
                here,
                null,
                List.of(new Entry("urn:x", HOSTILE, here, null, date, HOSTILE, HOSTILE, List.of(HOSTILE))));
    }

    private static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }
}
