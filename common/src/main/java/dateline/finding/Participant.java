package dateline.finding;

import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or place that takes part in an event.
 *
 * @param name the entity's name in the document
 * @param entity the key of the entity in the same article
 * @param linkId reserved for linking across articles; null so far
 */
public record Participant(
        String name, FindingKey entity, @Nullable String linkId) {}
