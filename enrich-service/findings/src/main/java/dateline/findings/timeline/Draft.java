package dateline.findings.timeline;

import dateline.finding.EventStatus;
import dateline.finding.Span;
import dateline.finding.When;
import dateline.findings.ArticleText;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An event before it is known how often its words occur.
 *
 * @param what the words that tell it
 * @param clause in which the trigger stands: its entities take part
 * @param sentence whose entities do where the clause names none
 */
record Draft(Span what, Span clause, Span sentence, Span trigger, When when, EventStatus status, double confidence) {

    private static final double REPORTED = 0.7;
    private static final double UNRESOLVED = 0.5;

    /** One expression in a sentence: the sentence tells the event; of several each has its clause. */
    static Draft of(
            ArticleText article,
            Telling telling,
            ParsedSentence parsed,
            Frame frame,
            Trigger trigger,
            When when,
            int timesInSentence) {
        Span sentence = new Span(frame.start(), frame.end());
        Span clause = clause(parsed, trigger, when, sentence);
        Span word = parsed.spanOf(trigger.token());
        Span core = new Span(
                Math.min(word.start(), when.span().start()),
                Math.max(word.end(), when.span().end()));
        return new Draft(
                telling.whole(timesInSentence == 1 ? sentence : clause, core),
                clause,
                sentence,
                word,
                when,
                Statuses.of(parsed, trigger, when, article.publicationDay().orElse(null)),
                confidence(parsed, trigger, when));
    }

    private static Span clause(ParsedSentence parsed, Trigger trigger, When when, Span within) {
        List<Integer> tokens = parsed.clauseWords(parsed.clauseOf(trigger.token()));
        Span words = parsed.spanOf(tokens);
        int start = Math.min(
                words.start(),
                Math.min(when.span().start(), parsed.spanOf(trigger.token()).start()));
        int end = Math.max(words.end(), when.span().end());
        return new Span(Math.max(start, within.start()), Math.max(end, within.start() + 1));
    }

    private static double confidence(ParsedSentence parsed, Trigger trigger, When when) {
        double value = trigger.bond();
        if (trigger.isSaying(parsed)) {
            value *= REPORTED;
        }
        if (when.start() == null) {
            value *= UNRESOLVED;
        }
        return Math.round(value * 100) / 100.0;
    }

    /** "On Monday at 3 p.m.": of two times of one trigger the one that holds the other says nothing more. */
    boolean isCoarserThan(Draft other) {
        if (!trigger.equals(other.trigger) || when.span().equals(other.when.span())) {
            return false;
        }
        LocalDateTime start = when.start();
        LocalDateTime end = when.end();
        LocalDateTime otherStart = other.when.start();
        LocalDateTime otherEnd = other.when.end();
        if (start == null || end == null || otherStart == null || otherEnd == null) {
            return false;
        }
        boolean same = start.equals(otherStart) && end.equals(otherEnd);
        boolean holds = !start.isAfter(otherStart) && !end.isBefore(otherEnd);
        return same ? when.span().start() > other.when.span().start() : holds;
    }
}
