package dateline.findings.timeline;

import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.FindingKey;
import dateline.finding.Participant;
import dateline.finding.Span;
import dateline.findings.DocumentEntities;
import dateline.findings.DocumentEntities.Mentioned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes part in an event, and where; both in order of mention, each entity once. */
record Cast(List<Participant> participants, List<Participant> places) {

    /** From the clause, else from the whole sentence, for people and places apart. */
    static Cast of(DocumentEntities entities, Span clause, Span sentence) {
        List<Participant> people = named(entities, clause, EntityType.PERSON, EntityType.ORGANISATION);
        List<Participant> places = named(entities, clause, EntityType.PLACE, EntityType.PLACE);
        return new Cast(
                people.isEmpty() ? named(entities, sentence, EntityType.PERSON, EntityType.ORGANISATION) : people,
                places.isEmpty() ? named(entities, sentence, EntityType.PLACE, EntityType.PLACE) : places);
    }

    private static List<Participant> named(DocumentEntities entities, Span span, EntityType one, EntityType other) {
        Map<FindingKey, Participant> found = new LinkedHashMap<>();
        for (Mentioned mentioned : entities.within(span)) {
            Entity entity = mentioned.entity();
            if (entity.type() == one || entity.type() == other) {
                found.putIfAbsent(entity.key(), new Participant(entity.name(), entity.key(), entity.linkId()));
            }
        }
        return new ArrayList<>(found.values());
    }
}
