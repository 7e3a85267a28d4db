package dateline.query.elasticsearch;

import dateline.query.found.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * When what was found was published, in months, years or decades, whichever make a readable number of them. Elasticsearch counts
 * by month: its own choice of an interval is not part of every distribution.
 */
final class Periods {

    private static final int MOST = 16;

    private Periods() {}

    static Map<String, Object> request(String field) {
        return Map.of(
                "date_histogram",
                Map.of("field", field, "calendar_interval", "month", "format", "yyyy-MM-dd", "min_doc_count", 1));
    }

    /** Those in which something was published. */
    static List<Period> read(JsonNode answer, String name) {
        SortedMap<LocalDate, Long> months = new TreeMap<>();
        answer.path("aggregations")
                .path(name)
                .path("buckets")
                .forEach(bucket -> months.put(
                        LocalDate.parse(bucket.path("key_as_string").asString("")),
                        bucket.path("doc_count").asLong(0)));
        if (months.size() <= MOST) {
            return periods(months, first -> first.plusMonths(1));
        }
        SortedMap<LocalDate, Long> years = summed(months, month -> month.withDayOfYear(1));
        return years.size() <= MOST
                ? periods(years, first -> first.plusYears(1))
                : periods(summed(years, year -> year.withYear(year.getYear() / 10 * 10)), first -> first.plusYears(10));
    }

    private static SortedMap<LocalDate, Long> summed(
            SortedMap<LocalDate, Long> parts, UnaryOperator<LocalDate> beginning) {
        SortedMap<LocalDate, Long> sums = new TreeMap<>();
        parts.forEach((first, count) -> sums.merge(beginning.apply(first), count, Long::sum));
        return sums;
    }

    private static List<Period> periods(SortedMap<LocalDate, Long> counts, UnaryOperator<LocalDate> next) {
        List<Period> periods = new ArrayList<>();
        counts.forEach((first, count) ->
                periods.add(new Period(first, next.apply(first).minusDays(1), count)));
        return periods;
    }
}
