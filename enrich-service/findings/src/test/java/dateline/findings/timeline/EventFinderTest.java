package dateline.findings.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.PublishedAt;
import dateline.finding.Event;
import dateline.finding.EventStatus;
import dateline.finding.Participant;
import dateline.findings.Analysis;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import dateline.findings.entity.EntityFinder;
import dateline.findings.place.Gazetteer;
import dateline.text.Deadline;
import dateline.text.DeadlinePassed;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventFinderTest {

    private static final String TUESDAY = "2016-12-20";

    private static final EntityFinder ENTITIES = new EntityFinder(Gazetteer.fromClasspath());

    @Test
    void aVerbIsTheTriggerAndTheSentenceTellsIt() {
        assertThat(told("The mayor opened the new bridge on Monday."))
                .containsExactly("2016-12-19 opened ASSERTED: The mayor opened the new bridge on Monday.");
    }

    @Test
    void everyTimeOfASentenceHasItsOwnClause() {
        assertThat(told("The council closed the old mill in March 2015, and a school opened there in May 2016."))
                .containsExactly(
                        "2015-03-01 closed ASSERTED: The council closed the old mill in March 2015, and a school opened"
                                + " there in May 2016.",
                        "2016-05-01 opened ASSERTED: a school opened there in May 2016");
    }

    @Test
    void aNounCanBeTheTrigger() {
        assertThat(told("The November 2015 attack shocked the town."))
                .containsExactly("2015-11-01 attack ASSERTED: The November 2015 attack shocked the town.");
    }

    @Test
    void theYearOfAThingDatesNoEvent() {
        assertThat(told("The court struck down the 2003 law.")).isEmpty();
    }

    @Test
    void whatWasSaidIsDatedApartFromTheSaying() {
        assertThat(told("The minister said on Monday that the dam broke in June."))
                .extracting(line -> line.split(":", 2)[0])
                .containsExactlyInAnyOrder("2016-12-19 said ASSERTED", "2016-06-01 broke ASSERTED");
    }

    @Test
    void aSayingWithoutWordsIsNoEvent() {
        assertThat(told("\"We are ready,\" she thought. So she said on Monday."))
                .isEmpty();
    }

    @Test
    void plansRefusalsAndConditionsSaySo() {
        assertThat(statusOf("The ministers will meet on Friday.")).isEqualTo(EventStatus.SCHEDULED);
        assertThat(statusOf("The ministers plan to meet on Friday.")).isEqualTo(EventStatus.SCHEDULED);
        assertThat(statusOf("The ministers did not meet on Monday.")).isEqualTo(EventStatus.NEGATED);
        assertThat(statusOf("The ministers may meet on Friday.")).isEqualTo(EventStatus.HYPOTHETICAL);
        assertThat(statusOf("The strike ends if the ministers meet on Friday.")).isEqualTo(EventStatus.HYPOTHETICAL);
        assertThat(statusOf("The ministers met on Monday.")).isEqualTo(EventStatus.ASSERTED);
    }

    @Test
    void datelinesCopyrightLinesAndUpdatesAreNoEvents() {
        assertThat(told("ANKARA, Dec 19 (Reuters) - The mayor opened the bridge.\n\nCopyright 2016 Example News said."))
                .isEmpty();
        assertThat(told("Updated 3:15 pm on Monday by the desk.\n\nPublished on December 19, 2016 and edited."))
                .isEmpty();
    }

    @Test
    void theSentenceIsToldWithoutItsDateline() {
        assertThat(told("ANKARA, Dec 19 (Reuters) - The mayor opened the new bridge on Monday."))
                .containsExactly("2016-12-19 opened ASSERTED: The mayor opened the new bridge on Monday.");
    }

    @Test
    void participantsAndPlacesAreThoseOfTheClauseUnderTheirFullNames() {
        List<Event> events =
                events("Maria Lopez leads the city of Madrid. On Monday, Lopez met John Smith in Paris.", TUESDAY);

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.participants()).extracting(Participant::name).containsExactly("Maria Lopez", "John Smith");
            assertThat(event.places()).extracting(Participant::name).containsExactly("Paris");
        });
    }

    @Test
    void theFinerOfTwoTimesOfOneTriggerStays() {
        assertThat(told("In December 2016 the tower fell at 9:30 a.m. on Dec. 19, 2016."))
                .singleElement(Assertions.as(Assertions.STRING))
                .startsWith("2016-12-19T09:30 fell");
    }

    @Test
    void withoutAPublicationDateARelativeTimeHasNoStart() {
        assertThat(events("The mayor opened the new bridge on Monday.", null))
                .singleElement()
                .satisfies(event -> assertThat(event.when().start()).isNull());
    }

    @Test
    void wordsThatComeTwiceHaveTwoKeys() {
        String body = "The bell rang on Monday.\n\nNobody knew why.\n\nThe bell rang on Monday.";

        assertThat(events(body, TUESDAY)).extracting(Event::key).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void everySpanIsThatOfTheBody() {
        String body =
                "“The dam broke on Monday,” said Ann Lee. In 2001 it held – but 10 years ago, in May, it did not!";

        assertThat(events(body, TUESDAY)).isNotEmpty().allSatisfy(event -> {
            assertThat(event.span().of(body)).isEqualTo(event.what());
            assertThat(event.when().span().of(body)).isEqualTo(event.when().text());
            assertThat(event.trigger().of(body)).isNotBlank();
        });
    }

    @Test
    void stopsAtTheDeadline() {
        ArticleText article = Analysis.of("The bell rang on Monday.", TUESDAY);

        Assertions.assertThatExceptionOfType(DeadlinePassed.class)
                .isThrownBy(() -> new EventFinder().find(article, DocumentEntities.NONE, () -> true));
    }

    private static List<String> told(String body) {
        return events(body, TUESDAY).stream()
                .map(event -> String.valueOf(event.when().start()).replace("T00:00", "") + " "
                        + event.trigger().of(body) + " " + event.status() + ": " + event.what())
                .toList();
    }

    private static EventStatus statusOf(String body) {
        return events(body, TUESDAY).getFirst().status();
    }

    private static List<Event> events(String body, @Nullable String publishedAt) {
        ArticleText article = publishedAt == null ? Analysis.of(body) : Analysis.of(body, publishedAt);
        return new EventFinder().find(article, ENTITIES.find(article, Deadline.NONE), Deadline.NONE);
    }

    @Test
    void whatIsDatedWithinAQuotationIsToldByItsWordsAlone() {
        assertThat(told("\"The mill closed in May 2015,\" the mayor said."))
                .containsExactly("2015-05-01 closed ASSERTED: The mill closed in May 2015");
    }

    @Test
    void aQuotationThatSaysNothingOfTheTimeStaysWhole() {
        assertThat(told("\"We are ready. The mill will open again,\" the mayor said on Monday."))
                .containsExactly(
                        "2016-12-19 said ASSERTED: \"We are ready. The mill will open again,\" the mayor said on Monday.");
        assertThat(told("In May 2015 the mayor called it \"a very sad day.\""))
                .containsExactly("2015-05-01 called ASSERTED: In May 2015 the mayor called it \"a very sad day.\"");
    }

    @Test
    void aDatelineIsNotWhatHappened() {
        assertThat(told("OSLO, Norway — The mill closed in May 2015."))
                .containsExactly("2015-05-01 closed ASSERTED: The mill closed in May 2015.");
    }

    @Test
    void yesterdayOfAnArticleDatedInGmtIsTheSourcesYesterday() {
        assertThat(startedOn("2024-03-05T23:30:00Z", ZoneId.of("Asia/Tokyo"))).isEqualTo("2024-03-05T00:00");
        assertThat(startedOn("2024-03-05T23:30:00Z", null)).isEqualTo("2024-03-04T00:00");
        assertThat(startedOn("2024-03-05T23:30:00+01:00", ZoneId.of("Asia/Tokyo")))
                .isEqualTo("2024-03-04T00:00");
    }

    private static String startedOn(String publishedAt, @Nullable ZoneId zone) {
        ArticleText article =
                Analysis.of("The mayor opened the bridge yesterday.", PublishedAt.parse(publishedAt), zone);
        return String.valueOf(new EventFinder()
                .find(article, DocumentEntities.NONE, Deadline.NONE)
                .getFirst()
                .when()
                .start());
    }
}
