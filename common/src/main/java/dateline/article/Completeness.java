package dateline.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the body is the whole article. */
public enum Completeness {
    @JsonProperty("full")
    FULL,
    /** A teaser or abstract. */
    @JsonProperty("summary")
    SUMMARY,
    @JsonProperty("unknown")
    UNKNOWN
}
