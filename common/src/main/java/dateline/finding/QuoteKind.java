package dateline.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How words are reported. */
public enum QuoteKind {
    /** In quotation marks. */
    @JsonProperty("direct")
    DIRECT,
    /** As a clause, without quotation marks. */
    @JsonProperty("indirect")
    INDIRECT,
    /** A reported clause with some of its words in quotation marks. */
    @JsonProperty("mixed")
    MIXED
}
