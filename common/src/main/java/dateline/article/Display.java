package dateline.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How much of a source's texts readers may be shown. What is read and searched is the whole text all the same. */
public enum Display {
    @JsonProperty("full")
    FULL,
    /** The first lines, with the address. */
    @JsonProperty("snippet")
    SNIPPET,
    /** The title and the address, not a word of the text. */
    @JsonProperty("link")
    LINK;

    /** As messages, settings and the index have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
