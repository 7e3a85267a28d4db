package dateline.findings.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dateline.article.ArticleId;
import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.FindingKey;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.finding.Speaker;
import dateline.findings.Analysis;
import dateline.findings.DocumentEntities;
import dateline.text.Deadline;
import dateline.text.DeadlinePassed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

    private static final QuoteFinder FINDER = new QuoteFinder();

    private static List<Quote> quotes(String body) {
        return FINDER.find(Analysis.of(body), DocumentEntities.NONE, Deadline.NONE);
    }

    /** "speaker: words" of everything in quotation marks. */
    private static List<String> spoken(String body) {
        return told(
                body,
                quotes(body).stream()
                        .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                        .toList());
    }

    /** "speaker: words" of reported clauses. */
    private static List<String> reported(String body) {
        return told(
                body,
                quotes(body).stream()
                        .filter(quote -> quote.kind() == QuoteKind.INDIRECT)
                        .toList());
    }

    private static List<String> told(String body, List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> speaker(body, quote.speaker()) + ": " + quote.text())
                .toList();
    }

    private static String speaker(String body, @Nullable Speaker speaker) {
        return speaker == null || speaker.mention() == null
                ? "?"
                : speaker.mention().of(body);
    }

    @Test
    void theSubjectOfTheReportingVerbSpeaks() {
        assertThat(spoken("\"The bridge will open in May,\" Maria Lopez said on Friday."))
                .containsExactly("Maria Lopez: The bridge will open in May,");
    }

    @Test
    void theSubjectMayStandBehindItsVerb() {
        assertThat(spoken("“We have to rebuild the harbour from nothing,\" said Lopez, who leads the council."))
                .containsExactly("Lopez: We have to rebuild the harbour from nothing,");
    }

    @Test
    void aSpeakerWithAnAppositiveIsNamedByTheName() {
        assertThat(spoken("\"The pumps failed twice,\" said the mayor, John Carter."))
                .containsExactly("John Carter: The pumps failed twice,");
        assertThat(spoken("\"The pumps failed twice,\" said John Carter, the mayor of the town."))
                .containsExactly("John Carter: The pumps failed twice,");
    }

    @Test
    void aDescriptionSpeaksWhereNobodyIsNamed() {
        assertThat(spoken("\"Two boats are missing,\" a police spokesman said."))
                .containsExactly("a police spokesman: Two boats are missing,");
    }

    @Test
    void aSentenceBreakBeforeTheReportingWordsDoesNotPartThemFromTheQuote() {
        assertThat(spoken("\"Why did nobody call us?\" she asked. \"We were at home.\""))
                .containsExactly("she: Why did nobody call us?", "she: We were at home.");
    }

    @Test
    void theAgentOfAPassiveSpeaks() {
        assertThat(spoken("The plan was described as \"a gift to the rich\" by Anna Berg."))
                .containsExactly("Anna Berg: a gift to the rich");
    }

    @Test
    void aRelativePronounPointsToTheOneBeforeIt() {
        assertThat(spoken("The letter came from Anna Berg, who wrote that \"nothing has been repaired since spring\"."))
                .containsExactly("Anna Berg: nothing has been repaired since spring");
    }

    @Test
    void aSecondVerbHasTheSubjectOfTheFirst() {
        assertThat(spoken("Anna Berg left the room and called the vote \"a bad joke\"."))
                .containsExactly("Anna Berg: a bad joke");
    }

    @Test
    void accordingToNamesASource() {
        assertThat(spoken("The roof was \"close to collapse\", according to Anna Berg."))
                .containsExactly("Anna Berg: close to collapse");
    }

    @Test
    void aColonGivesTheWordToTheSubjectBeforeIt() {
        assertThat(spoken("Anna Berg then turned to the farmers: \"Nobody will take your land from you.\""))
                .containsExactly("Anna Berg: Nobody will take your land from you.");
    }

    @Test
    void aSpaceThatDoesNotBreakIsASpaceBehindAColon() {
        String body = "Anna Berg then turned to the farmers:\u00A0\"Nobody will take your land from you.\"";

        assertThat(spoken(body)).containsExactly("Anna Berg: Nobody will take your land from you.");
        assertThat(quotes(body))
                .extracting(Quote::kind, Quote::confidence)
                .containsExactly(tuple(QuoteKind.DIRECT, 0.8));
    }

    @Test
    void aQuoteWithoutReportingWordsIsCarriedOn() {
        String body = "\"The water came at night,\" said Anna Berg.\n\n\"We heard it before we saw it.\"";

        assertThat(spoken(body))
                .containsExactly("Anna Berg: The water came at night,", "Anna Berg: We heard it before we saw it.");
        assertThat(quotes(body).getLast().cue()).isNull();
    }

    @Test
    void aQuoteOverTwoParagraphsHasOneSpeaker() {
        assertThat(spoken("\"The water came at night.\n\n\"We heard it before we saw it,\" said Anna Berg."))
                .containsExactly("Anna Berg: The water came at night.", "Anna Berg: We heard it before we saw it,");
    }

    @Test
    void titlesAndTermsAreNoSpeech() {
        assertThat(spoken("The film \"The Last Harbour\" opens in May.")).isEmpty();
        assertThat(spoken("The company sells a so-called \"smart tap\" in ten countries."))
                .isEmpty();
    }

    @Test
    void shortWordsThatAreShoutedAreSpeech() {
        assertThat(spoken("Witnesses heard the man yelling \"Long live the king\" and firing."))
                .containsExactly("the man: Long live the king");
    }

    @Test
    void theWriterIsNobodysSpeaker() {
        assertThat(quotes("I say \"enough is enough, and it was enough long ago\".")
                        .getFirst()
                        .speaker())
                .isNull();
    }

    @Test
    void wordsInsideAReportedClauseAreMixed() {
        assertThat(quotes("Berg said the law was \"an insult to every teacher\"."))
                .extracting(Quote::kind)
                .contains(QuoteKind.MIXED);
        assertThat(quotes("\"The law is an insult,\" Berg said."))
                .extracting(Quote::kind)
                .containsExactly(QuoteKind.DIRECT);
    }

    @Test
    void aFiniteClauseIsReported() {
        assertThat(reported("Anna Berg said that the bridge would stay closed until May."))
                .containsExactly("Anna Berg: the bridge would stay closed until May");
    }

    @Test
    void anInsertedSourceReportsTheSentenceAroundIt() {
        assertThat(reported("The bridge will stay closed until May, officials said."))
                .containsExactly("officials: The bridge will stay closed until May");
        assertThat(reported("According to Anna Berg, the bridge will stay closed until May."))
                .containsExactly("Anna Berg: the bridge will stay closed until May");
    }

    @Test
    void whatWasNotSaidIsNotReported() {
        assertThat(reported("Anna Berg did not say that the bridge would open in May."))
                .isEmpty();
        assertThat(reported("Anna Berg would say that the bridge is safe.")).isEmpty();
        assertThat(reported("It is said that the bridge was built by monks.")).isEmpty();
    }

    @Test
    void aSpeakerGetsTheNameOfTheEntity() {
        String body = "Anna Berg came late. \"The train stood still for an hour,\" she said.";
        int she = body.indexOf("she");
        Entity anna = new Entity(
                FindingKey.of(ArticleId.of("test", "article"), "entity", "Anna Berg", 0),
                EntityType.PERSON,
                "Anna Berg",
                List.of(new Mention(0, 9, MentionKind.NAME), new Mention(she, she + 3, MentionKind.PRONOUN)),
                0.5,
                null,
                null);

        Quote quote = FINDER.find(Analysis.of(body), new DocumentEntities(List.of(anna)), Deadline.NONE)
                .getFirst();

        Speaker speaker = Objects.requireNonNull(quote.speaker());
        assertThat(speaker.name()).isEqualTo("Anna Berg");
        assertThat(speaker.entity()).isEqualTo(anna.key());
    }

    @Test
    void theSameWordsTwiceHaveTwoKeys() {
        List<Quote> quotes = quotes("\"We shall be back soon,\" said Berg.\n\n\"We shall be back soon,\" said Carter.");

        assertThat(quotes).extracting(Quote::text).containsExactly("We shall be back soon,", "We shall be back soon,");
        assertThat(quotes).extracting(Quote::key).doesNotHaveDuplicates();
    }

    @Test
    void everyQuoteIsTheTextOfItsSpan() {
        String body = "\"One,\" said Berg. Carter said \"the second of many\" days had come.\n\nBerg said it rained.";

        assertThat(quotes(body))
                .isNotEmpty()
                .allSatisfy(quote ->
                        assertThat(body.substring(quote.start(), quote.end())).isEqualTo(quote.text()));
        assertThat(quotes(body)).extracting(Quote::span).isSorted();
    }

    @Test
    void aPassedDeadlineEndsTheWork() {
        assertThatThrownBy(() -> FINDER.find(Analysis.of("Berg said it rained."), DocumentEntities.NONE, () -> true))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void aDatelineIsNotReported() {
        assertThat(reported("ROSKILDE, May 3 (Agency) -- Deputy Mayor Anna Berg on Monday called for more boats."))
                .isEmpty();
    }

    @Test
    void theCircumstancesOfAnApologyAreNotReported() {
        assertThat(reported("Anna Berg apologized on Monday over the delay after her remarks angered the sailors."))
                .isEmpty();
    }

    @Test
    void aReportThatIsNearlyAllQuotedIsOnlyAQuote() {
        String body = "Berg said the bridge was \"a danger to everybody who lives on the island.\"";

        assertThat(reported(body)).isEmpty();
        assertThat(spoken(body)).containsExactly("Berg: a danger to everybody who lives on the island.");
    }
}
