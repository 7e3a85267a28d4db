package dateline.query.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.found.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PeriodsTest {

    @Test
    void fewMonthsStayMonths() {
        assertThat(read(LocalDate.of(2016, 11, 1), 2, 1))
                .extracting(Period::label)
                .containsExactly("Nov 2016", "Dec 2016");
    }

    @Test
    void manyMonthsAreYears() {
        List<Period> periods = read(LocalDate.of(2014, 1, 1), 30, 1);

        assertThat(periods).extracting(Period::label).containsExactly("2014", "2015", "2016");
        assertThat(periods).extracting(Period::count).containsExactly(12L, 12L, 6L);
    }

    @Test
    void manyYearsAreDecades() {
        assertThat(read(LocalDate.of(1987, 1, 1), 40, 12))
                .extracting(Period::label)
                .containsExactly("1980 – 1989", "1990 – 1999", "2000 – 2009", "2010 – 2019", "2020 – 2029");
    }

    private static List<Period> read(LocalDate first, int number, int months) {
        String buckets = Stream.iterate(first, month -> month.plusMonths(months))
                .limit(number)
                .map(month -> "{\"key_as_string\":\"" + month + "\",\"doc_count\":1}")
                .collect(Collectors.joining(","));
        return Periods.read(
                new JsonMapper().readTree("{\"aggregations\":{\"dates\":{\"buckets\":[" + buckets + "]}}}"), "dates");
    }
}
