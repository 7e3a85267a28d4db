package dateline.findings.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonsTest {

    @Test
    void theFamilyNameStandsForThePersonNamedInFull() {
        var found = Found.in("Finance Minister Astrid Lindholm resigned on Tuesday. Lindholm gave no reason.");

        assertThat(found.persons()).containsExactly("Astrid Lindholm");
        assertThat(found.mentions("Astrid Lindholm")).containsExactly("Astrid Lindholm", "Lindholm");
    }

    @Test
    void theTitleIsNotPartOfTheName() {
        var found = Found.in("President Petrov met Mr. Robert Hale in Oslo.");

        assertThat(found.persons()).containsExactly("Petrov", "Robert Hale");
    }

    @Test
    void aFamilyNameSharedByTwoGoesToTheOneNamedInFullLast() {
        var found = Found.in("""
                Henry Walker opened the shop in Leeds. Walker sold bicycles.

                His daughter Emma Walker runs it today. Walker wants to sell.""");

        assertThat(found.mentions("Henry Walker")).contains("Henry Walker", "Walker");
        assertThat(found.mentions("Emma Walker")).contains("Emma Walker", "Walker");
    }

    @Test
    void aPossessiveIsNotPartOfTheName() {
        assertThat(Found.in("The trial of Maria Gonzalez's brother began.").persons())
                .containsExactly("Maria Gonzalez");
    }

    @Test
    void initialsFitTheNamesTheyStandFor() {
        var found = Found.in("George W. Turner spoke first. George Turner then left with J. Turner.");

        assertThat(found.mentions("George W. Turner")).startsWith("George W. Turner", "George Turner");
    }

    @Test
    void aParticleDoesNotHideTheFamilyName() {
        var found = Found.in("Pieter van der Berg won the race. Van der Berg thanked his team.");

        assertThat(found.persons()).containsExactly("Pieter van der Berg");
    }

    @Test
    void aShoutInAnotherLanguageIsNobody() {
        assertThat(Found.in("The man shouted \"Allahu akbar\" and ran towards the gate.")
                        .persons())
                .isEmpty();
    }

    @Test
    void anAbbreviationIsNobody() {
        assertThat(Found.in("He entered the hall with a police ID on Monday.").persons())
                .isEmpty();
    }

    @Test
    void theTitleTellsWhoIsMeantByAFamilyNameOfTwo() {
        var found = Found.in("""
                Prime Minister Aroha Tane opened the session. Justice Minister Wiremu Tane spoke next.

                Later Prime Minister Tane left the hall.""");

        assertThat(found.mentions("Aroha Tane")).containsExactly("Aroha Tane", "Tane");
        assertThat(found.mentions("Wiremu Tane")).containsExactly("Wiremu Tane");
    }
}
