package dateline.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far reading an article got. */
public enum FindingsStatus {
    /** Every finder ran to its end. */
    @JsonProperty("complete")
    COMPLETE,
    /** Some findings are missing. */
    @JsonProperty("partial")
    PARTIAL,
    /** The article is passed on without findings. */
    @JsonProperty("none")
    NONE
}
