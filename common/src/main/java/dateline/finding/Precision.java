package dateline.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly a time is given. */
public enum Precision {
    @JsonProperty("decade")
    DECADE,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("half_year")
    HALF_YEAR,
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("season")
    SEASON,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("week")
    WEEK,
    @JsonProperty("day")
    DAY,
    /** Morning, afternoon, evening, night. */
    @JsonProperty("part_of_day")
    PART_OF_DAY,
    @JsonProperty("hour")
    HOUR,
    @JsonProperty("minute")
    MINUTE,
    /** The expression could not be resolved, for one with no publication date to count from. */
    @JsonProperty("unknown")
    UNKNOWN
}
