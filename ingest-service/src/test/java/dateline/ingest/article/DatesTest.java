package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2016-12-20, 2016-12-20",
        "2016-12-20T09:30:00+03:00, 2016-12-20T09:30:00+03:00",
        "2016-12-20T09:30+0300, 2016-12-20T09:30:00+03:00",
        "2016-12-20T09:30+03, 2016-12-20T09:30:00+03:00",
        "2016-12-20 09:30:00Z, 2016-12-20T09:30:00Z",
        "2016-12-20t09:30:00.25Z, 2016-12-20T09:30:00.25Z"
    })
    void aDateKeepsItsOffsetAndItsPrecision(String written, String read) throws Unusable {
        assertThat(Dates.published(written, null).text()).isEqualTo(read);
        assertThat(Dates.published(written, PARIS).text()).isEqualTo(read);
    }

    @Test
    void aTimeWithoutOffsetIsTheSourcesOwn() throws Unusable {
        assertThat(Dates.published("2016-07-01T09:30:00", PARIS).text()).isEqualTo("2016-07-01T09:30:00+02:00");
        assertThat(Dates.published("2016-12-20T09:30:00", PARIS).text()).isEqualTo("2016-12-20T09:30:00+01:00");
    }

    @Test
    void aTimeWithoutOffsetOfASourceWithoutZoneIsOnlyADay() throws Unusable {
        assertThat(Dates.published("2016-12-20T23:30:00", null).text()).isEqualTo("2016-12-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "20.12.2016",
                "2016-02-30",
                "2016-12-20T25:00:00Z",
                "2016-12-20T09:30:00+99:00",
                "0000-01-01",
                "+12016-12-20T00:00:00Z",
                "2016-12-20T"
            })
    void anythingElseIsSaidToBeNoDate(String written) {
        assertThatThrownBy(() -> Dates.published(written, null))
                .isInstanceOf(Unusable.class)
                .hasMessageStartingWith("publishedAt is a date-time with its offset or a date")
                .hasMessageContaining(written);
    }

    @Test
    void aVersionTimeIsAPointInTime() throws Unusable {
        assertThat(Dates.moment(TextField.UPDATED_AT, "2016-12-20T09:30:00+03:00", null))
                .isEqualTo(Instant.parse("2016-12-20T06:30:00Z"));
        assertThat(Dates.moment(TextField.UPDATED_AT, "2016-12-20T09:30:00", PARIS))
                .isEqualTo(Instant.parse("2016-12-20T08:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-20", "2016-12-20T09:30:00"})
    void whatIsNoPointInTimeCannotOrderVersions(String written) {
        assertThatThrownBy(() -> Dates.moment(TextField.UPDATED_AT, written, null))
                .isInstanceOf(Unusable.class)
                .hasMessageStartingWith("updatedAt is a date-time with its offset");
    }
}
