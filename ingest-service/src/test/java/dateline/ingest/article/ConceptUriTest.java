package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptUriTest {

    @ParameterizedTest
    @CsvSource({
        "http://cv.iptc.org/newscodes/mediatopic/04000000, medtop, 04000000",
        "https://cv.iptc.org/newscodes/genre/Current, genre, Current",
        "http://cvx.iptc.org/iso3166-1a2/FR, http://cvx.iptc.org/iso3166-1a2, FR",
        "http://terms.example/desk#foreign, http://terms.example/desk, foreign",
        "medtop:04000000, '', medtop:04000000",
        "http://terms.example, '', http://terms.example",
        "http://terms.example/, '', http://terms.example/"
    })
    void anAddressIsTakenApart(String uri, String scheme, String code) {
        assertThat(ConceptUri.of(uri)).isEqualTo(new ConceptUri(scheme, code));
    }
}
