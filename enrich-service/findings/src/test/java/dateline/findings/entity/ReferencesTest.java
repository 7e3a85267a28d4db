package dateline.findings.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.MentionKind;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void aPronounGoesToTheSubjectOfTheLastSentence() {
        var found = Found.in("""
                President Carlos Mendez called Andrei Sokolov an honest man. He left the room.""");

        assertThat(found.mentions("Carlos Mendez")).containsExactly("Carlos Mendez", "He");
        assertThat(found.mentions("Andrei Sokolov")).containsExactly("Andrei Sokolov");
    }

    @Test
    void aPlainObjectIsNotTheSubjectOfItsOwnClause() {
        var found = Found.in("Carlos Mendez praised Andrei Sokolov and said he knew him well.");

        assertThat(found.mentions("Carlos Mendez")).containsExactly("Carlos Mendez", "he");
        assertThat(found.mentions("Andrei Sokolov")).containsExactly("Andrei Sokolov", "him");
    }

    @Test
    void aPronounGoesOnlyToWhomItFits() {
        var found = Found.in("Peter Hansen met Maria Silva in Bergen. She offered a loan.");

        assertThat(found.mentions("Maria Silva")).containsExactly("Maria Silva", "She");
        assertThat(found.mentions("Peter Hansen")).containsExactly("Peter Hansen");
    }

    @Test
    void theFormOfAddressTellsThePronoun() {
        var found = Found.in("Mrs. Okonjo met Mr. Adeyemi on Friday. She said he was late.");

        assertThat(found.mentions("Okonjo")).containsExactly("Okonjo", "She");
        assertThat(found.mentions("Adeyemi")).containsExactly("Adeyemi", "he");
    }

    @Test
    void aPronounCarriesOnOverParagraphs() {
        var found = Found.in("""
                Witnesses saw the moment Viktor Orlov opened fire in the hall.

                "Leave this place," he shouted.

                "Nobody is safe," he said later.""");

        assertThat(found.mentions("Viktor Orlov", MentionKind.PRONOUN)).containsExactly("he", "he");
    }

    @Test
    void somebodyWithoutANameMayBeMeant() {
        var found = Found.in("Anna Berg opened the bridge in May. A driver lost control there. He was unhurt.");

        assertThat(found.mentions("Anna Berg")).containsExactly("Anna Berg");
    }

    @Test
    void nobodyInsideAQuotationIsLinkedToItsSpeaker() {
        var found = Found.in("Thomas Reed was angry. \"He lied to us for years,\" said Thomas Reed.");

        assertThat(found.mentions("Thomas Reed", MentionKind.PRONOUN)).isEmpty();
    }

    @Test
    void aDescriptionGoesToTheOnePersonIntroducedByIt() {
        var found = Found.in("""
                Ingrid Solberg, the mayor of Bergen, opened the new tunnel. The mayor thanked the workers.""");

        assertThat(found.mentions("Ingrid Solberg", MentionKind.NOMINAL)).containsExactly("The mayor");
    }

    @Test
    void aDescriptionThatFitsTwoGoesToNeither() {
        var found = Found.in("Mayor Ingrid Solberg met Mayor Lars Dahl. The mayor was pleased.");

        assertThat(found.mentions("Ingrid Solberg")).containsExactly("Ingrid Solberg");
        assertThat(found.mentions("Lars Dahl")).containsExactly("Lars Dahl");
    }

    @Test
    void theOneWhoReportsOfHimselfIsMeant() {
        var found = Found.in("""
                Jonas Weber led the club for ten years. Weber signed the players. Henrik Lund said he would now take over.""");

        assertThat(found.mentions("Henrik Lund")).containsExactly("Henrik Lund", "he");
    }

    @Test
    void theHolderOfAnOfficeIsNamedBehindAComma() {
        var found = Found.in("""
                The letter was signed by the registrar of the college, Miriam Okoro. The registrar gave no reason.""");

        assertThat(found.mentions("Miriam Okoro", MentionKind.NOMINAL)).containsExactly("The registrar");
    }

    @Test
    void anOfficeWithACapitalLetterIsADescriptionToo() {
        var found = Found.in("President Carlos Mendez flew to Lima on Monday. There the President met farmers.");

        assertThat(found.mentions("Carlos Mendez", MentionKind.NOMINAL)).containsExactly("the President");
    }

    @Test
    void theWordsBeforeAnOfficeMustFitToo() {
        var found = Found.in("""
                Prime Minister Anna Berg met Foreign Minister Paul Lind. The foreign minister smiled. The health minister was
                absent. The minister coughed. The prime minister left.""");

        assertThat(found.mentions("Paul Lind", MentionKind.NOMINAL)).containsExactly("The foreign minister");
        assertThat(found.mentions("Anna Berg", MentionKind.NOMINAL)).containsExactly("The prime minister");
    }

    @Test
    void whoeverHeldAnOfficeIsNotItsHolder() {
        var found = Found.in("Former mayor Anna Berg wrote a book. The mayor has not read it.");

        assertThat(found.mentions("Anna Berg", MentionKind.NOMINAL)).isEmpty();
    }

    @Test
    void aTitleStandsForTheNounItIsShortFor() {
        var found = Found.in("Justice Miriam Okoro heard the case on Monday. The judge asked for more evidence.");

        assertThat(found.mentions("Miriam Okoro", MentionKind.NOMINAL)).containsExactly("The judge");
    }
}
