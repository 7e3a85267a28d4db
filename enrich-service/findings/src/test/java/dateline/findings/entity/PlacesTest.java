package dateline.findings.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.EntityType;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void oneCountryUnderTwoNamesIsOnePlace() {
        var found = Found.in("The U.S. sent aid to Kenya. The United States also sent doctors.");

        assertThat(found.places()).containsExactly("United States", "Kenya");
        assertThat(found.entity("United States").place())
                .isNotNull()
                .satisfies(place -> assertThat(place.countryCode()).isEqualTo("US"));
    }

    @Test
    void aPersonAndAPlaceOfOneNameStayApart() {
        var found = Found.in("Denzel Washington flew to Washington on Monday.");

        assertThat(found.persons()).containsExactly("Denzel Washington");
        assertThat(found.places()).containsExactly("Washington");
    }

    @Test
    void nationalitiesAreNoPlaces() {
        assertThat(Found.in("Two French tourists were hurt.").names(EntityType.OTHER))
                .containsExactly("French");
    }

    @Test
    void theStateBehindTheCityTellsWhichCityIsMeant() {
        var found = Found.in("A storm hit Paris, Texas, on Sunday.");

        assertThat(found.entity("Paris").place())
                .isNotNull()
                .satisfies(place -> assertThat(place.gazetteerId()).isEqualTo("geonames:4717560"));
    }

    @Test
    void aPlaceHasThePointTheGazetteerGivesIt() {
        assertThat(Found.in("The talks went on in Nairobi.").entity("Nairobi").place())
                .isNotNull()
                .satisfies(place -> assertThat(place.countryCode()).isEqualTo("KE"));
    }

    @Test
    void whatIsCalledAnIslandOnceIsAPlaceThroughout() {
        var found = Found.in("""
                Seals rest on the island of Brennan in winter. Boats to Brennan leave at noon.""");

        assertThat(found.persons()).isEmpty();
        assertThat(found.mentions("Brennan")).hasSize(2);
    }

    @Test
    void aNameOfASideOrPartIsAPlace() {
        var found = Found.in("The bus between Skelton Harbour and Lower Marrick broke down on Monday.");

        assertThat(found.persons()).isEmpty();
        assertThat(found.places()).contains("Lower Marrick");
    }

    @Test
    void aNamedPeriodIsNobody() {
        assertThat(Found.in("The bowls are from the Okawa Period and were found in a field.")
                        .persons())
                .isEmpty();
    }
}
