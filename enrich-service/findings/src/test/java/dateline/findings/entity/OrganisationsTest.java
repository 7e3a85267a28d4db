package dateline.findings.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationsTest {

    @Test
    void anAcronymStandsForTheNameItAbbreviates() {
        var found = Found.in("""
                The International Monetary Fund lowered its forecast. Growth will slow, the IMF said in Washington.""");

        assertThat(found.organisations()).containsExactly("International Monetary Fund");
        assertThat(found.mentions("International Monetary Fund")).containsExactly("International Monetary Fund", "IMF");
    }

    @Test
    void anEmbassyIsAnOrganisationAndTheCityBehindItAPlace() {
        var found = Found.in("Guards closed the U.S. Embassy in Nairobi on Sunday.");

        assertThat(found.organisations()).containsExactly("U.S. Embassy");
        assertThat(found.places()).containsExactly("Nairobi");
    }

    @Test
    void aCentreKeepsThePlaceAndThePurposeInItsName() {
        var found = Found.in("He spoke at the Oslo Center for Modern Music on Friday.");

        assertThat(found.organisations()).containsExactly("Oslo Center for Modern Music");
        assertThat(found.places()).isEmpty();
    }

    @Test
    void theShortFormStandsForTheLongName() {
        var found = Found.in("Siemens Energy cut jobs in Berlin. Siemens Energy AG employs 90,000 people.");

        assertThat(found.mentions("Siemens Energy AG")).containsExactly("Siemens Energy", "Siemens Energy AG");
    }
}
