package dateline.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the article says that it happened. */
public enum EventStatus {
    @JsonProperty("asserted")
    ASSERTED,
    /** It is said that it will happen. */
    @JsonProperty("scheduled")
    SCHEDULED,
    @JsonProperty("negated")
    NEGATED,
    /** It is said that it may, might or should happen. */
    @JsonProperty("hypothetical")
    HYPOTHETICAL
}
