package dateline.command.article;

import java.util.List;

/**
 * A person, organisation, place or other name.
 *
 * @param type as the index writes it, e.g. {@code person}
 * @param named where it is named in the body, half-open; descriptions and pronouns left out
 */
public record FoundEntity(String type, String name, int mentionCount, double salience, List<Place> named) {

    /** A part of the body. */
    public record Place(int start, int end) {}

    /** Copies what it is given. */
    public FoundEntity {
        named = List.copyOf(named);
    }
}
