package dateline.query.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.question.Cursor.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static Search read(Kind kind, String... pairs) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            given.put(pairs[i], List.of(pairs[i + 1]));
        }
        return Search.read(kind, new Parameters(given).only(Search.parameters(kind)));
    }

    @Test
    void aYearAndAMonthCountWithAllTheirDays() {
        Days days =
                read(Kind.ARTICLES, "from", "2015", "to", "2016-02").criteria().days();

        assertThat(days).isEqualTo(new Days(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 2, 29)));
    }

    @Test
    void fieldsOfAFormThatAreLeftEmptyAreNotGiven() {
        assertThat(read(Kind.ARTICLES, "q", " ", "who", "", "from", "").criteria())
                .isEqualTo(Criteria.ANY);
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday",
        "from, 2016-13",
        "from, 2016-02-30",
        "from, 0000",
        "to, 9999",
        "size, 0",
        "size, 101",
        "size, many",
        "sort, best",
        "sort, time",
        "syntax, lucene",
        "within, 0",
        "wo, Karlov",
        "status, asserted",
        "after, ???",
        "after, AAAA"
    })
    void whatIsOutOfBoundsIsNamedWithAWayToMendIt(String name, String value) {
        assertThatThrownBy(() -> read(Kind.ARTICLES, name, value))
                .isInstanceOfSatisfying(Unacceptable.class, unacceptable -> {
                    assertThat(unacceptable.parameter()).isEqualTo(name);
                    assertThat(unacceptable.mend()).isNotBlank();
                });
    }

    @Test
    void wordsAndNamesAreBounded() {
        assertThatThrownBy(() -> read(Kind.ARTICLES, "q", "a ".repeat(60))).isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> read(Kind.ARTICLES, "who", "a".repeat(201))).isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> read(Kind.ARTICLES, "who", "a\u0000b")).isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new Parameters(Map.of("who", Collections.nCopies(11, "Ana"))).all("who"))
                .isInstanceOf(Unacceptable.class);
    }

    @Test
    void aCursorIsGoodForItsQuestionAlone() {
        Search search = read(Kind.QUOTES, "who", "Ana Ruiz");
        Cursor cursor = new Cursor(List.of(new Value.Whole(Long.MIN_VALUE), new Value.Text("a"), new Value.Whole(3)));
        String written = cursor.written(search);

        assertThat(read(Kind.QUOTES, "who", "Ana Ruiz", "after", written, "size", "3")
                        .after())
                .isEqualTo(cursor);
        assertThatThrownBy(() -> read(Kind.QUOTES, "who", "Eleni Marou", "after", written))
                .hasMessage("after is of another question");
        assertThatThrownBy(() -> read(Kind.ARTICLES, "who", "Ana Ruiz", "after", written))
                .hasMessage("after is of another question");
    }

    @Test
    void aCursorOfOtherValuesIsNone() {
        Search search = read(Kind.QUOTES, "who", "Ana Ruiz");
        String forged =
                new Cursor(List.of(new Value.Text("{}"), new Value.Text("a"), new Value.Whole(3))).written(search);

        assertThatThrownBy(() -> read(Kind.QUOTES, "who", "Ana Ruiz", "after", forged))
                .hasMessage("after is no cursor");
    }

    @Test
    void nearIsAPointOnEarthOrAPlace() {
        assertThat(read(Kind.EVENTS, "near", "35.1, 33.4").criteria().near()).isEqualTo(new Near.Point(35.1, 33.4, 50));
        assertThat(read(Kind.EVENTS, "near", "Nicosia", "within", "5")
                        .criteria()
                        .near())
                .isEqualTo(new Near.Place("Nicosia", 5));
        assertThatThrownBy(() -> read(Kind.EVENTS, "near", "95.1,33.4")).isInstanceOf(Unacceptable.class);
    }

    @Test
    void countsGoByWhatTheCountedHave() {
        Parameters given = new Parameters(Map.of("by", List.of("speaker,month")));

        assertThat(Counting.read(Kind.QUOTES, given).by()).containsExactly(CountBy.SPEAKER, CountBy.MONTH);
        assertThatThrownBy(() -> Counting.read(Kind.ARTICLES, given)).isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> Counting.read(Kind.QUOTES, new Parameters(Map.of())))
                .isInstanceOf(Unacceptable.class);
    }
}
