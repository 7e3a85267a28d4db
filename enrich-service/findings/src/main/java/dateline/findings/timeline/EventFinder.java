package dateline.findings.timeline;

import dateline.finding.Event;
import dateline.finding.FindingKey;
import dateline.finding.Span;
import dateline.finding.When;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import dateline.findings.Quotations;
import dateline.findings.timeline.expression.TimeExpression;
import dateline.findings.timeline.expression.TimeExpressions;
import dateline.text.Deadline;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the dated events of an article. Only sentences with an expression of time are parsed. Thread-safe; the same input
 * gives the same events, always.
 */
public final class EventFinder {

    private final TimeExpressions timeExpressions = new TimeExpressions();

    /**
     * The events in order of the text that tells them, one for every pair of trigger and time.
     *
     * @param entities of the same article, from whom participants and places are taken
     * @throws dateline.text.DeadlinePassed between two sentences
     */
    public List<Event> find(ArticleText article, DocumentEntities entities, Deadline deadline) {
        Map<Integer, List<TimeExpression>> bySentence = new TreeMap<>();
        for (TimeExpression expression : timeExpressions.find(article, deadline)) {
            bySentence
                    .computeIfAbsent(expression.sentence().index(), index -> new ArrayList<>())
                    .add(expression);
        }
        Telling telling = new Telling(article.body(), new Quotations(article.analysis()));
        List<Draft> drafts = new ArrayList<>();
        for (List<TimeExpression> expressions : bySentence.values()) {
            deadline.check();
            drafts.addAll(drafts(article, telling, expressions));
        }
        drafts.sort(Comparator.comparing(Draft::what)
                .thenComparing(draft -> draft.when().span()));
        return events(article, entities, drafts);
    }

    private static List<Draft> drafts(ArticleText article, Telling telling, List<TimeExpression> expressions) {
        Sentence sentence = expressions.getFirst().sentence();
        Frame frame = Frame.of(sentence, article.body());
        if (frame.isBoilerplate()) {
            return List.of();
        }
        List<When> times = expressions.stream()
                .map(TimeExpression::when)
                .filter(when -> when.span().start() >= frame.start())
                .toList();
        if (times.isEmpty()) {
            return List.of();
        }
        DependencyTree tree = article.analysis().dependencies(sentence);
        ParsedSentence parsed = new ParsedSentence(sentence, tree);
        List<Draft> drafts = new ArrayList<>();
        for (When when : times) {
            Trigger.of(parsed, when.span())
                    .filter(trigger -> !trigger.isEmptyReport(parsed))
                    .ifPresent(trigger ->
                            drafts.add(Draft.of(article, telling, parsed, frame, trigger, when, times.size())));
        }
        drafts.removeIf(draft -> drafts.stream().anyMatch(draft::isCoarserThan));
        return drafts;
    }

    private static List<Event> events(ArticleText article, DocumentEntities entities, List<Draft> drafts) {
        Map<FindingKey, Integer> occurrences = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (Draft draft : drafts) {
            Span span = draft.what();
            String what = span.of(article.body());
            int occurrence = occurrences.merge(FindingKey.of(article.id(), "event", what, 0), 1, Integer::sum) - 1;
            Cast cast = Cast.of(entities, draft.clause(), draft.sentence());
            events.add(new Event(
                    FindingKey.of(article.id(), "event", what, occurrence),
                    what,
                    span.start(),
                    span.end(),
                    draft.trigger(),
                    cast.participants(),
                    cast.places(),
                    draft.when(),
                    draft.status(),
                    draft.confidence()));
        }
        return List.copyOf(events);
    }
}
