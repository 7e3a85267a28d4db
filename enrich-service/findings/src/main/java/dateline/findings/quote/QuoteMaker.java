package dateline.findings.quote;

import dateline.finding.FindingKey;
import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.finding.Span;
import dateline.finding.Speaker;
import dateline.findings.ArticleText;
import dateline.findings.quote.Attributed.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what was found as quotes. */
final class QuoteMaker {

    private static final double REPORTED = 0.8;
    private static final String KEY_KIND = "quote";

    private final ArticleText article;
    private final Speakers speakers;

    QuoteMaker(ArticleText article, Speakers speakers) {
        this.article = article;
        this.speakers = speakers;
    }

    Quote quoted(Attributed one) {
        NounPhrase phrase = one.speaker();
        Cue cue = one.cue();
        return quote(
                one.quoted().words(),
                kind(one),
                phrase == null ? null : speakers.of(phrase),
                cue == null ? null : cue.words(),
                confidence(one.rule()));
    }

    Quote reported(Report report) {
        return quote(
                report.words(),
                QuoteKind.INDIRECT,
                speakers.of(report.speaker()),
                report.cue().words(),
                REPORTED);
    }

    private Quote quote(Span words, QuoteKind kind, @Nullable Speaker speaker, @Nullable Span cue, double confidence) {
        String text = words.of(article.body());
        FindingKey key = FindingKey.of(article.id(), KEY_KIND, text, 0);
        return new Quote(key, kind, text, words.start(), words.end(), speaker, cue, confidence);
    }

    /** They order the rules from sure to unsure; chosen by hand, not yet calibrated on annotated texts. */
    private static double confidence(Rule rule) {
        return switch (rule) {
            case BESIDE -> 0.95;
            case IN_SENTENCE -> 0.85;
            case NEIGHBOUR -> 0.75;
            case CHAINED -> 0.9;
            case COLON -> 0.8;
            case CARRIED -> 0.85;
            case PREVIOUS_SENTENCE -> 0.6;
            case UNKNOWN -> 0.5;
        };
    }

    /** Words that are a part of somebody else's sentence make a mixed quote; a sentence of their own a direct one. */
    private QuoteKind kind(Attributed one) {
        String body = article.body();
        int before = one.quoted().open() - 1;
        while (before >= 0 && Character.isSpaceChar(body.charAt(before))) {
            before--;
        }
        Cue cue = one.cue();
        boolean opens = before < 0 || "\n.:,!?\"\u201D\u2019".indexOf(body.charAt(before)) >= 0;
        boolean beside = cue != null && cue.end() == before + 1;
        boolean capital =
                !Character.isLowerCase(body.codePointAt(one.quoted().words().start()));
        return opens || (beside && capital) ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    /** The same words said twice get keys of their own. */
    List<Quote> numbered(List<Quote> quotes) {
        Map<FindingKey, Integer> seen = new HashMap<>();
        List<Quote> numbered = new ArrayList<>(quotes.size());
        for (Quote quote : quotes) {
            int occurrence = seen.merge(quote.key(), 1, Integer::sum) - 1;
            FindingKey key = FindingKey.of(article.id(), KEY_KIND, quote.text(), occurrence);
            numbered.add(new Quote(
                    key,
                    quote.kind(),
                    quote.text(),
                    quote.start(),
                    quote.end(),
                    quote.speaker(),
                    quote.cue(),
                    quote.confidence()));
        }
        return List.copyOf(numbered);
    }
}
