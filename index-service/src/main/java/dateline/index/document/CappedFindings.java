package dateline.index.document;

import dateline.finding.Entity;
import dateline.finding.Event;
import dateline.finding.Quote;
import dateline.message.ArticleEnriched;
import dateline.message.Findings;
import dateline.message.FindingsStatus;
import java.util.ArrayList;
import java.util.List;

/** The findings of an article that are kept, and the word on those that are not. */
record CappedFindings(List<Entity> entities, List<Quote> quotes, List<Event> events, Findings findings) {

    static CappedFindings of(ArticleEnriched article, Caps caps) {
        List<String> cuts = new ArrayList<>();
        List<Entity> entities = cut(article.entities(), caps.entities(), "entities", cuts);
        List<Quote> quotes = cut(article.quotes(), caps.quotes(), "quotes", cuts);
        List<Event> events = cut(article.events(), caps.events(), "events", cuts);
        int crowded = 0;
        for (Entity entity : entities) {
            crowded += entity.mentions().size() > caps.mentions() ? 1 : 0;
        }
        if (crowded > 0) {
            cuts.add("the first " + caps.mentions() + " mentions of " + crowded + " entities");
        }
        return new CappedFindings(entities, quotes, events, say(article.findings(), cuts));
    }

    ChildSlots counts() {
        return new ChildSlots(entities.size(), quotes.size(), events.size());
    }

    private static <T> List<T> cut(List<T> found, int cap, String what, List<String> cuts) {
        if (found.size() <= cap) {
            return found;
        }
        cuts.add("the first " + cap + " of " + found.size() + " " + what);
        return found.subList(0, cap);
    }

    private static Findings say(Findings findings, List<String> cuts) {
        if (cuts.isEmpty()) {
            return findings;
        }
        String kept = "kept are only " + String.join(", ", cuts);
        String reason = findings.reason() == null ? kept : findings.reason() + "; " + kept;
        return new Findings(
                findings.status() == FindingsStatus.NONE ? FindingsStatus.NONE : FindingsStatus.PARTIAL, reason);
    }
}
