package dateline.enrich;

import dateline.finding.Entity;
import dateline.finding.Event;
import dateline.finding.Quote;
import dateline.message.Findings;
import java.util.List;

/** What was found in one article. */
record Reading(List<Entity> entities, List<Quote> quotes, List<Event> events, Findings findings) {

    static Reading none(String reason) {
        return new Reading(List.of(), List.of(), List.of(), Findings.none(reason));
    }
}
