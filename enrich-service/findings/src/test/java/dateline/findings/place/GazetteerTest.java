package dateline.findings.place;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.GazetteerPlace;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.fromClasspath();

    @Test
    void aCityHasItsPointItsCountryAndItsId() {
        assertThat(GAZETTEER.lookup("Ankara")).contains(new GazetteerPlace("geonames:323786", 39.9199, 32.8543, "TR"));
    }

    @ParameterizedTest
    @CsvSource({
        "PARIS, geonames:2988507",
        "Sao Paulo, geonames:3448439",
        "São Paulo, geonames:3448439",
        "The Hague, geonames:2747373",
        "Kiev, geonames:703448",
        "Quebec, geonames:6115047",
        "New York, geonames:5128581",
        "Texas, geonames:4736286",
        "Fla., geonames:4155751"
    })
    void theMostPopulousPlaceOfTheNameIsMeant(String name, String id) {
        assertThat(GAZETTEER.lookup(name).map(GazetteerPlace::gazetteerId)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "U.S., US",
        "the United States, US",
        "Britain, GB",
        "Burma, MM",
        "Türkiye, TR",
        "Ivory Coast, CI",
        "Lebanon, LB"
    })
    void aCountryIsFoundByWhatNewspapersCallIt(String name, String code) {
        assertThat(GAZETTEER.lookup(name)).hasValueSatisfying(place -> {
            assertThat(place.gazetteerId()).isEqualTo("iso3166:" + code);
            assertThat(place.countryCode()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cambridge", "Georgia", "Congo", "Asia", "Nowhereville", "X", "", "..."})
    void noPlaceIsGivenWhereItIsUnsure(String name) {
        assertThat(GAZETTEER.lookup(name)).isEmpty();
    }

    @Test
    void theAreaNamedWithItTellsWhichOneIsMeant() {
        assertThat(GAZETTEER.lookup("Paris", "Texas").map(GazetteerPlace::gazetteerId))
                .contains("geonames:4717560");
        assertThat(GAZETTEER.lookup("Cambridge", "England").map(GazetteerPlace::countryCode))
                .contains("GB");
        assertThat(GAZETTEER.lookup("Paris", "Norway")).isEmpty();
    }

    @Test
    void aCountryOnBothSidesOfTheDateLineIsNotPutInAfrica() {
        assertThat(GAZETTEER.lookup("Fiji").orElseThrow().longitude()).isCloseTo(178, Offset.offset(2.0));
    }

    @Test
    void aVillageIsNotKnownToEverybody() {
        assertThat(GAZETTEER.knows("Munich")).isTrue();
        assertThat(GAZETTEER.knows("Karlov")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Kyoto Prefecture, geonames:1857907",
        "Guangdong province, geonames:1809935",
        "Republic of Malta, iso3166:MT",
        "Pa., geonames:6254927",
    })
    void aNameThatSaysItIsADivisionIsOne(String name, String id) {
        assertThat(GAZETTEER.lookup(name)).map(GazetteerPlace::gazetteerId).contains(id);
    }
}
