package dateline.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an entity is mentioned. */
public enum MentionKind {
    /** By a name or a part of it. */
    @JsonProperty("name")
    NAME,
    /** By a description, such as "the ambassador". */
    @JsonProperty("nominal")
    NOMINAL,
    @JsonProperty("pronoun")
    PRONOUN
}
