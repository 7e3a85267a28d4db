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

    @Test
    void theDayBehindABureauIsNotPartOfItsName() {
        assertThat(Found.in("The fee was set by the Housing Affairs Bureau on Monday.")
                        .organisations())
                .containsExactly("Housing Affairs Bureau");
    }

    @Test
    void twoLongNamesWithOneBeginningKeepTheShortOneForItself() {
        var found = Found.in("""
                Manchester United beat Manchester City on Sunday. The World Bank and the World Food Programme sent aid.""");

        assertThat(found.organisations())
                .containsExactly("Manchester United", "Manchester City", "World Bank", "World Food Programme");
    }

    @Test
    void whatAMinisterIsForIsNoOrganisation() {
        assertThat(Found.in("Interior Minister Oskar Brandt met the Minister of Higher Education, Lena Falk.")
                        .organisations())
                .isEmpty();
    }

    @Test
    void whoHoldsAnOfficeOfAnOrganisationIsNotPartOfItsName() {
        var found = Found.in("Governor of the Bank of England Robin Leigh-Pemberton said rates would fall. "
                + "The head of the University of Oslo Astrid Lindholm agreed.");

        assertThat(found.organisations()).containsExactly("Bank of England", "University of Oslo");
        assertThat(found.persons()).containsExactly("Robin Leigh-Pemberton", "Astrid Lindholm");
    }

    @Test
    void whatFollowsAPlaceInTheNameOfAnOrganisationIsNotAlwaysAPerson() {
        var found = Found.in("The president of the University of California San Diego spoke. "
                + "The chairman of the Bank of New York Mellon Corp listened.");

        assertThat(found.organisations())
                .containsExactly("University of California San Diego", "Bank of New York Mellon Corp");
        assertThat(found.persons()).isEmpty();
    }
}
