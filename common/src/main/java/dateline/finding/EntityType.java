package dateline.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing a name stands for. */
public enum EntityType {
    @JsonProperty("person")
    PERSON,
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("place")
    PLACE,
    /** Nationalities, works, events, products. */
    @JsonProperty("other")
    OTHER
}
