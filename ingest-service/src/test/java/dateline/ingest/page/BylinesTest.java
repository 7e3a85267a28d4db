package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            By Ana Ruiz                                | Ana Ruiz
            Ana Ruiz and Li Wei                        | Ana Ruiz; Li Wei
            By Ana Ruiz, Li Wei, and Omar Said         | Ana Ruiz; Li Wei; Omar Said
            BY ANA RUIZ                                | Ana Ruiz
            Von Jürgen Groß und Eva Klein              | Jürgen Groß; Eva Klein
            Par Zoé Blanc                              | Zoé Blanc
            Ana Ruiz (Nicosia)                         | Ana Ruiz
            Ana Ruiz in Nicosia                        | Ana Ruiz
            记者：王小明                                | 王小明
            https://coast.example/people/ana           | -
            ana@coast.example                          | -
            Updated 3 March 2026                       | -
            admin                                      | -
            """)
    void namesAreReadOutOfBylines(String byline, String names) {
        assertThat(String.join("; ", Bylines.names(byline))).isEqualTo(names == null ? "" : names);
    }
}
