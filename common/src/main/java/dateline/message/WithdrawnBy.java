package dateline.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who took an article down. */
public enum WithdrawnBy {
    @JsonProperty("publisher")
    PUBLISHER,
    @JsonProperty("operator")
    OPERATOR
}
