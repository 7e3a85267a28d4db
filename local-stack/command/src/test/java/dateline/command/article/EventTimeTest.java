package dateline.command.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decade      | 1990-01-01T00:00 | 2000-01-01T00:00 | 1990s
            year        | 2001-01-01T00:00 | 2007-01-01T00:00 | 2001 – 2006
            year        | 2014-01-01T00:00 | 2015-01-01T00:00 | 2014
            half_year   | 2016-07-01T00:00 | 2017-01-01T00:00 | H2 2016
            quarter     | 2016-04-01T00:00 | 2016-07-01T00:00 | Q2 2016
            season      | 2016-06-01T00:00 | 2016-09-01T00:00 | Jun 2016 – Aug 2016
            month       | 2013-07-01T00:00 | 2013-08-01T00:00 | Jul 2013
            week        | 2016-12-19T00:00 | 2016-12-26T00:00 | week of 19 Dec 2016
            day         | 2016-12-19T00:00 | 2016-12-20T00:00 | 19 Dec 2016
            day         | 2016-12-19T00:00 | 2016-12-22T00:00 | 19 Dec 2016 – 21 Dec 2016
            part_of_day | 2016-12-19T18:00 | 2016-12-20T00:00 | 19 Dec 2016, evening
            minute      | 2016-12-19T14:30 | 2016-12-19T14:31 | 19 Dec 2016, 14:30
            """)
    void aTimeIsAsExactAsItIsKnown(String precision, LocalDateTime start, LocalDateTime end, String told) {
        assertThat(EventTime.of(event(start, end, precision))).isEqualTo(told);
    }

    @Test
    void aTimeWithoutADateIsToldInItsOwnWords() {
        assertThat(EventTime.of(event(null, null, "unknown"))).isEqualTo("“last week”");
    }

    private static FoundEvent event(@Nullable LocalDateTime start, @Nullable LocalDateTime end, String precision) {
        return new FoundEvent("id", "title", "it happened", start, end, precision, "last week", "asserted");
    }
}
