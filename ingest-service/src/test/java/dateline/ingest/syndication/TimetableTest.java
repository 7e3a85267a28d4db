package dateline.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.article.Draft;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:17:00Z");

    @Test
    void aSilentHourIsWaitedForToItsEnd() {
        Timetable nights = new Timetable(null, Set.of(10, 11), Set.of());

        assertThat(nights.awake(MONDAY)).isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(nights.awake(MONDAY.plusSeconds(7200))).isEqualTo(MONDAY.plusSeconds(7200));
    }

    @Test
    void silentDaysAreWaitedFor() {
        Timetable working = new Timetable(null, Set.of(0), Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));

        assertThat(working.awake(MONDAY)).isEqualTo(Instant.parse("2026-03-04T01:00:00Z"));
    }

    @Test
    void aFeedThatIsAlwaysSilentIsNotBelieved() {
        assertThat(new Timetable(null, Set.of(), EnumSet.allOf(DayOfWeek.class)).awake(MONDAY))
                .isEqualTo(MONDAY);
    }

    @Test
    void aFeedSaysItInRss() throws IOException {
        assertThat(of("""
                <rss version="2.0"><channel><ttl>15</ttl>
                  <skipHours><hour>24</hour><hour> 7 </hour><hour>25</hour><hour>noon</hour></skipHours>
                  <skipDays><day>Saturday</day><day>sunday</day><day>Holiday</day></skipDays></channel></rss>
                """))
                .isEqualTo(new Timetable(
                        Duration.ofMinutes(15), Set.of(0, 7), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
    }

    @Test
    void aFeedSaysItByTheModuleForSyndication() throws IOException {
        assertThat(of("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                  <channel><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>6</sy:updateFrequency></channel>
                </rdf:RDF>
                """)).isEqualTo(new Timetable(Duration.ofHours(4), Set.of(), Set.of()));
    }

    private static Timetable of(String feed) throws IOException {
        Input input = Input.of(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)), Draft.EMPTY);
        try (FeedReadings readings =
                FeedFormat.xml(new DocumentLimits(10_000, 10)).open(input)) {
            return readings.facts().timetable();
        }
    }
}
