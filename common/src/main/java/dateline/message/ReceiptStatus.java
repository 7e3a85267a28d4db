package dateline.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of the newest version of an article that ingest took. */
public enum ReceiptStatus {
    @JsonProperty("accepted")
    ACCEPTED,
    /** By its publisher. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** By an operator. */
    @JsonProperty("barred")
    BARRED,
    /** The bar is lifted; the next version is taken whatever its age. */
    @JsonProperty("restored")
    RESTORED
}
