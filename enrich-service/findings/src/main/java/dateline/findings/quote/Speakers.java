package dateline.findings.quote;

import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.Speaker;
import dateline.findings.DocumentEntities;
import java.util.Optional;

/** Finds the entity that a speaker's words stand for. */
final class Speakers {

    private final DocumentEntities entities;

    Speakers(DocumentEntities entities) {
        this.entities = entities;
    }

    Optional<Entity> entity(NounPhrase phrase) {
        return entities.at(phrase.head())
                .map(DocumentEntities.Mentioned::entity)
                .filter(entity -> entity.type() != EntityType.OTHER);
    }

    Speaker of(NounPhrase phrase) {
        return entity(phrase)
                .map(entity -> new Speaker(entity.name(), entity.key(), phrase.words(), null))
                .orElseGet(() -> new Speaker(null, null, phrase.words(), null));
    }
}
