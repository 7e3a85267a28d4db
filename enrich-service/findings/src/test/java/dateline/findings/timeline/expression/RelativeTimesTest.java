package dateline.findings.timeline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All counted from Tuesday, 20 December 2016, but where a test says otherwise. */
class RelativeTimesTest {

    private static final String TUESDAY = "2016-12-20";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The ministers met on Monday.                        | Monday              | 2016-12-19 2016-12-20 DAY
            The ministers met on Tuesday.                       | Tuesday             | 2016-12-20 2016-12-21 DAY
            The ministers met on Wednesday.                     | Wednesday           | 2016-12-14 2016-12-15 DAY
            The ministers will meet on Wednesday.               | Wednesday           | 2016-12-21 2016-12-22 DAY
            On Monday, the ministers will meet again.           | Monday              | 2016-12-26 2016-12-27 DAY
            The ministers are scheduled to meet on Friday.      | Friday              | 2016-12-23 2016-12-24 DAY
            The ministers met last Tuesday.                     | last Tuesday        | 2016-12-13 2016-12-14 DAY
            The ministers will meet next Tuesday.               | next Tuesday        | 2016-12-27 2016-12-28 DAY
            The ministers met yesterday.                        | yesterday           | 2016-12-19 2016-12-20 DAY
            The ministers will meet tomorrow.                   | tomorrow            | 2016-12-21 2016-12-22 DAY
            The ministers met this week.                        | this week           | 2016-12-19 2016-12-26 WEEK
            The ministers met last week.                        | last week           | 2016-12-12 2016-12-19 WEEK
            The ministers met last month.                       | last month          | 2016-11-01 2016-12-01 MONTH
            The ministers will meet next month.                 | next month          | 2017-01-01 2017-02-01 MONTH
            The ministers met last year.                        | last year           | 2015-01-01 2016-01-01 YEAR
            The ministers met last summer.                      | last summer         | 2016-06-01 2016-09-01 SEASON
            The ministers met over the weekend.                 | over the weekend    | 2016-12-17 2016-12-19 DAY
            The ministers met three days ago.                   | three days ago      | 2016-12-17 2016-12-18 DAY
            The ministers met two weeks ago.                    | two weeks ago       | 2016-12-05 2016-12-12 WEEK
            The ministers met 10 months ago.                    | 10 months ago       | 2016-02-01 2016-03-01 MONTH
            The ministers met five years ago.                   | five years ago      | 2011-01-01 2012-01-01 YEAR
            The ministers met in July.                          | July                | 2016-07-01 2016-08-01 MONTH
            The ministers will meet in July.                    | July                | 2017-07-01 2017-08-01 MONTH
            The ministers met in March last year.               | March last year     | 2015-03-01 2015-04-01 MONTH
            The ministers met on Nov. 3.                        | Nov. 3              | 2016-11-03 2016-11-04 DAY
            The ministers met on 3 November.                    | 3 November          | 2016-11-03 2016-11-04 DAY
            The ministers will meet on March 3.                 | March 3             | 2017-03-03 2017-03-04 DAY
            The squad has existed for the past 2 1/2 years.     | the past 2 1/2 years | 2014-06-01 2016-12-21 HALF_YEAR
            The squad has existed for the past two years.       | the past two years  | 2014-12-01 2016-12-21 YEAR
            The ministers met on Monday night.                  | Monday night        | 2016-12-19T21:00 2016-12-20T03:00 PART_OF_DAY
            The ministers met at 9:30 a.m. on Monday.           | 9:30 a.m. on Monday | 2016-12-19T09:30 2016-12-19T09:31 MINUTE
            The ministers met on Monday at 3 p.m. in a hall.    | Monday at 3 p.m.    | 2016-12-19T15:00 2016-12-19T16:00 HOUR
            """)
    void areCountedFromThePublicationDay(String sentence, String expression, String time) {
        assertThat(Times.of(sentence, TUESDAY)).containsExactly(expression + " = " + time + " anchored");
    }

    @Test
    void crossTheEndsOfMonthsAndYears() {
        assertThat(Times.of("She left yesterday.", "2017-01-01"))
                .containsExactly("yesterday = 2016-12-31 2017-01-01 DAY anchored");
        assertThat(Times.of("She left last week.", "2017-01-02"))
                .containsExactly("last week = 2016-12-26 2017-01-02 WEEK anchored");
        assertThat(Times.of("She left last month.", "2016-03-31"))
                .containsExactly("last month = 2016-02-01 2016-03-01 MONTH anchored");
        assertThat(Times.of("She left on Feb. 29.", "2017-12-20"))
                .containsExactly("Feb. 29 = 2016-02-29 2016-03-01 DAY anchored");
    }

    @Test
    void aDateAlmostAYearBackIsTheComingOne() {
        assertThat(Times.of("The offer was extended to Jan. 9.", TUESDAY))
                .containsExactly("Jan. 9 = 2017-01-09 2017-01-10 DAY anchored");
    }

    @Test
    void theNextDayFollowsTheDayLastSpokenOf() {
        assertThat(Times.of("Rain began on March 3, 2015. The next day the river rose.", TUESDAY))
                .containsExactly(
                        "March 3, 2015 = 2015-03-03 2015-03-04 DAY", "The next day = 2015-03-04 2015-03-05 DAY");
    }

    @Test
    void theNextDayOfNothingIsLeftOut() {
        assertThat(Times.of("The next day the river rose.", TUESDAY)).isEmpty();
    }

    @Test
    void aQuarterIsOneOfBusinessOnly() {
        assertThat(Times.of("The profit fell in the third quarter.", TUESDAY))
                .containsExactly("the third quarter = 2016-07-01 2016-10-01 QUARTER anchored");
        assertThat(Times.of("The home team scored in the third quarter.", TUESDAY))
                .isEmpty();
    }

    @Test
    void aStatedZoneIsConvertedToThePublishers() {
        assertThat(Times.of("The vote began at 22:30 GMT on Monday.", TUESDAY, "Europe/Istanbul"))
                .containsExactly("22:30 GMT on Monday = 2016-12-20T01:30 2016-12-20T01:31 MINUTE anchored");
    }

    @Test
    void thePublicationDayIsThePublishersOwn() {
        assertThat(Times.of("The ministers met today.", "2016-12-20T23:30:00Z", "Europe/Istanbul"))
                .containsExactly("today = 2016-12-21 2016-12-22 DAY anchored");
    }
}
