package dateline.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

    @Test
    void withoutParametersThereIsNoMapping() throws WrongMapping {
        assertThat(Mapping.of(Map.of("title", "x"))).isEmpty();
    }

    @Test
    void namesMayHoldWhatPartsThem() throws WrongMapping {
        Draft draft = draft("title=a\\,b\\=c,source=:x\\,y:z,label.q=\\:d", "a,b=c", "T", ":d", "D");

        assertThat(draft.get(TextField.TITLE)).contains("T");
        assertThat(draft.get(TextField.SOURCE)).contains("x,y:z");
        assertThat(draft.labels()).isEqualTo(Map.of("q", "D"));
    }

    @Test
    void aConstantGoesBeforeTheDefaults() throws WrongMapping {
        Draft draft = TableFormatTest.mapping("source=:archive")
                .draft(
                        row("body", "B"),
                        Draft.EMPTY.with(TextField.SOURCE, "other").withPath("a.csv"));

        assertThat(draft.get(TextField.SOURCE)).contains("archive");
        assertThat(draft.path()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titel=a         | the mapping says titel=a, but there is no field titel; the fields are id, source,
            title           | a mapping is FIELD=COLUMN or FIELD=:CONSTANT, not title
            title=          | a mapping is FIELD=COLUMN or FIELD=:CONSTANT, not title=
            title=a=b       | a mapping is FIELD=COLUMN or FIELD=:CONSTANT, not title=a=b
            title=a,title=b | the mapping says twice what title is
            label.=a        | the mapping says label.=a, but there is no field label.; the fields are
            """)
    void whatIsNoMappingIsToldWhy(String map, String reason) {
        assertThatThrownBy(() -> TableFormatTest.mapping(map))
                .isInstanceOf(WrongMapping.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void patternsZonesAndLanguagesThatAreNoneAreToldSo() {
        assertThatThrownBy(() -> TableFormatTest.mapping(Map.of("datePattern", "dd.bb.yyyy")))
                .hasMessageStartingWith("the date pattern dd.bb.yyyy is none: ");
        assertThatThrownBy(() -> TableFormatTest.mapping(Map.of("dateZone", "Paris")))
                .hasMessage("dateZone is a time zone such as Europe/Paris, not Paris");
        assertThatThrownBy(() -> TableFormatTest.mapping(Map.of("dateLanguage", "?")))
                .hasMessage("dateLanguage is a language tag such as de, not ?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dd/MM/yyyy                  | en | -             | 03/02/2019                      | 2019-02-03
            'dd/MM/yyyy|d MMMM yyyy'    | en | -             | 3 february 2019                 | 2019-02-03
            d. MMMM yyyy, HH:mm         | de | Europe/Berlin | 3. März 2019, 08:15             | 2019-03-03T08:15:00+01:00
            d. MMMM yyyy, HH:mm         | de | -             | 3. März 2019, 08:15             | 2019-03-03T08:15:00
            dd.MM.yyyy HH:mm XX         | en | Europe/Berlin | 03.02.2019 08:15 +0500          | 2019-02-03T08:15:00+05:00
            yyyy-MM-dd HH:mm VV         | en | -             | 2019-07-03 08:15 Asia/Nicosia   | 2019-07-03T08:15:00+03:00
            epoch-seconds               | en | -             | 1550000000                      | 2019-02-12T19:33:20Z
            epoch-millis                | en | -             | 1550000000123                   | 2019-02-12T19:33:20.123Z
            rfc-1123                    | en | -             | Tue, 12 Feb 2019 19:33:20 +0100 | 2019-02-12T19:33:20+01:00
            dd/MM/yyyy                  | en | Europe/Paris  | 2019-02-03 08:15:00             | 2019-02-03T08:15:00+01:00
            dd/MM/yyyy                  | en | Europe/Paris  | 2019-02-03T08:15:00Z            | 2019-02-03T08:15:00Z
            dd/MM/yyyy                  | en | -             | last week                       | last week
            """)
    void datesAreReadByTheFirstPatternThatFits(String pattern, String language, String zone, String written, String iso)
            throws WrongMapping {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of(
                "map", "publishedAt=date",
                "datePattern", pattern,
                "dateLanguage", language));
        if (!zone.equals("-")) {
            parameters.put("dateZone", zone);
        }

        Draft draft = TableFormatTest.mapping(parameters).draft(row("date", written), Draft.EMPTY);

        assertThat(draft.get(TextField.PUBLISHED_AT)).contains(iso);
    }

    private static Draft draft(String map, String... cells) throws WrongMapping {
        return TableFormatTest.mapping(map).draft(row(cells), Draft.EMPTY);
    }

    private static Row row(String... cells) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], List.of(cells[i + 1]));
        }
        return new Row(values);
    }
}
