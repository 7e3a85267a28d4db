package dateline.findings.timeline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteTimesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The bridge fell on Dec. 19, 2016.                    | Dec. 19, 2016            | 2016-12-19 2016-12-20 DAY
            The bridge fell on Monday, December 19, 2016.        | Monday, December 19, 2016 | 2016-12-19 2016-12-20 DAY
            The bridge fell on 19 December 2016.                 | 19 December 2016         | 2016-12-19 2016-12-20 DAY
            The bridge fell on the 2nd of May 2012.              | the 2nd of May 2012      | 2012-05-02 2012-05-03 DAY
            The record is dated 2016-12-19 and was filed.        | 2016-12-19               | 2016-12-19 2016-12-20 DAY
            The record is dated 12/19/2016 and was filed.        | 12/19/2016               | 2016-12-19 2016-12-20 DAY
            The record is dated 19.12.2016 and was filed.        | 19.12.2016               | 2016-12-19 2016-12-20 DAY
            The road opened on Feb. 29, 2016.                    | Feb. 29, 2016            | 2016-02-29 2016-03-01 DAY
            The road opened in December 2016.                    | December 2016            | 2016-12-01 2017-01-01 MONTH
            The road opened in early June 2015.                  | early June 2015          | 2015-06-01 2015-06-11 MONTH
            The road opened in mid-2015.                         | mid-2015                 | 2015-05-01 2015-09-01 YEAR
            The road opened in late 1998.                        | late 1998                | 1998-09-01 1999-01-01 YEAR
            The road opened in spring 2014.                      | spring 2014              | 2014-03-01 2014-06-01 SEASON
            Output fell in the first quarter of 2010.            | the first quarter of 2010 | 2010-01-01 2010-04-01 QUARTER
            Output fell in Q3 2011.                              | Q3 2011                  | 2011-07-01 2011-10-01 QUARTER
            Output fell in the second half of 2011.              | the second half of 2011  | 2011-07-01 2012-01-01 HALF_YEAR
            Prices rose in the 1990s.                            | the 1990s                | 1990-01-01 2000-01-01 DECADE
            Prices rose in the late 1970s.                       | the late 1970s           | 1977-01-01 1980-01-01 DECADE
            Prices rose in the '80s.                             | the '80s                 | 1980-01-01 1990-01-01 DECADE
            The port has been closed since 1997.                 | 1997                     | 1997-01-01 1998-01-01 YEAR
            He led the town from 2001-2006.                      | 2001-2006                | 2001-01-01 2007-01-01 YEAR
            He led the town from 2001 to 2006.                   | 2001 to 2006             | 2001-01-01 2007-01-01 YEAR
            The war of 1914–18 ruined the town.                  | 1914–18                  | 1914-01-01 1919-01-01 YEAR
            Prices fell between March and May 2010.              | March and May 2010       | 2010-03-01 2010-06-01 MONTH
            The fair ran from June 3 to June 5, 2010.            | June 3 to June 5, 2010   | 2010-06-03 2010-06-06 DAY
            The fair was held June 3-5, 2010, in the park.       | June 3-5, 2010           | 2010-06-03 2010-06-06 DAY
            """)
    void areReadWithoutAPublicationDate(String sentence, String expression, String time) {
        assertThat(Times.of(sentence)).containsExactly(expression + " = " + time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The record is dated 03/04/2016 and was filed.
            The road opened on Feb. 30, 2015.
            About 2,000 people and 1500 soldiers marched for 1900 metres.
            The fund paid $2010 to each of 2000 workers.
            The 22-year-old trained every day and every Monday.
            The firm currently employs them, and once it recently did not.
            The flight BA2016 carried 1998 passengers.
            """)
    void areNotSeenInOtherNumbersAndWords(String sentence) {
        assertThat(Times.of(sentence)).isEmpty();
    }

    @Test
    void aNameThatHoldsAWeekdayOrMonthIsNoDate() {
        assertThat(Times.of("April Jones told the Sunday Times that she may march.", "2016-12-20"))
                .isEmpty();
    }

    @Test
    void relativeOnesStayUnresolvedWithoutAPublicationDate() {
        assertThat(Times.of("The bridge fell on Monday, and on July 4 it was mended."))
                .containsExactly("Monday = UNKNOWN anchored", "July 4 = UNKNOWN anchored");
    }
}
