package dateline.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.LanguageDetector;
import dateline.enrich.LanguageDetector.Guess;
import org.junit.jupiter.api.Test;

class OpenNlpLanguageDetectorTest {

    private final LanguageDetector detector = new OpenNlpLanguageDetector();

    @Test
    void twoSentencesAreEnoughToBeSure() {
        assertThat(detector.guess("The ferry was late again this morning because of the fog over the bay. "
                        + "Passengers waited for more than two hours, and nobody told them why it had not come."))
                .contains(new Guess("en", true));
        assertThat(detector.guess("El transbordador llegó tarde otra vez esta mañana por la niebla en la bahía. "
                        + "Los pasajeros esperaron más de dos horas y nadie les explicó por qué no había llegado."))
                .contains(new Guess("es", true));
        assertThat(detector.guess("Le bac est encore arrivé en retard ce matin à cause du brouillard sur la baie. "
                        + "Les passagers ont attendu plus de deux heures et personne ne leur a dit pourquoi."))
                .contains(new Guess("fr", true));
    }

    @Test
    void capitalsDoNotMatter() {
        assertThat(detector.guess("THE FERRY WAS LATE AGAIN THIS MORNING BECAUSE OF THE FOG OVER THE BAY. "
                        + "PASSENGERS WAITED FOR MORE THAN TWO HOURS, AND NOBODY TOLD THEM WHY IT HAD NOT COME."))
                .contains(new Guess("en", true));
    }

    @Test
    void numbersGiveNoHint() {
        assertThat(detector.guess("12.5 14 1,203 0.7")).isEmpty();
    }
}
