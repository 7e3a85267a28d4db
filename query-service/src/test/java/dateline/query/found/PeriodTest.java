package dateline.query.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 2016-12-31, 2016",
        "2010-01-01, 2019-12-31, 2010 – 2019",
        "2016-12-01, 2016-12-31, Dec 2016",
        "2016-10-01, 2016-12-31, Oct 2016 –",
        "2016-12-19, 2016-12-19, 19 Dec 2016",
        "2016-12-19, 2016-12-25, 19 Dec 2016 –"
    })
    void aPeriodIsCalledAsExactlyAsItIsLong(LocalDate from, LocalDate to, String label) {
        assertThat(new Period(from, to, 1).label()).isEqualTo(label);
    }
}
