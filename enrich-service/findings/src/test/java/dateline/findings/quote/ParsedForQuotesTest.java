package dateline.findings.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.findings.Analysis;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A parse costs more than all that is done with it: which sentences are parsed is kept in view here. */
class ParsedForQuotesTest {

    private static List<String> parsed(String body) {
        ArticleText article = Analysis.of(body);
        AnalyzedText text = article.analysis();
        List<String> parsed = new ArrayList<>();
        var watched = new AnalyzedText(text.text(), text.paragraphs(), text.sentences(), sentence -> {
            parsed.add(text.textOf(sentence.start(), sentence.end()));
            return text.dependencies(sentence);
        });
        new QuoteFinder()
                .find(
                        new ArticleText(article.id(), watched, article.publishedAt(), article.zone()),
                        DocumentEntities.NONE,
                        Deadline.NONE);
        return parsed;
    }

    @Test
    void aSentenceThatReportsIsParsedOnce() {
        assertThat(parsed("The mayor said the road was closed. She told reporters that it would open soon."))
                .containsExactly("The mayor said the road was closed.", "She told reporters that it would open soon.");
    }

    @Test
    void aSentenceWithoutAReportingWordIsNotParsed() {
        assertThat(parsed("The road was closed on Monday, and buses took another way."))
                .isEmpty();
    }

    @Test
    void aReportingVerbWithoutAnotherFiniteVerbHasNothingToReport() {
        assertThat(parsed("They said goodbye to the crew.")).isEmpty();
    }

    @Test
    void wordsThatOnlyIntroduceQuotesAreNotParsedWithoutOne() {
        assertThat(parsed("She praised the plan that he had made.")).isEmpty();
        assertThat(parsed("She praised the \"very careful\" plan that he had made."))
                .containsExactly("She praised the \"very careful\" plan that he had made.");
    }

    @Test
    void aNounReportsOnlyWithThat() {
        assertThat(parsed("Their report was late and cost a fortune.")).isEmpty();
        assertThat(parsed("Their claim that the bridge was safe was wrong."))
                .containsExactly("Their claim that the bridge was safe was wrong.");
    }
}
