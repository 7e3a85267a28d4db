package dateline.ingest;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How this service makes requests of its own.
 *
 * @param contact where a publisher reaches who runs this: a page or {@code mailto:}; said with every request
 * @param allowed host names, addresses and networks beyond the public internet that may be reached
 * @param proxy such as {@code http://proxy.example:3128}, through which all requests go
 * @param robots whether robots.txt is heeded
 * @param atOnce requests under way at one host
 * @param delay between the starts of two requests to one host
 * @param longestDelay what a {@code Crawl-delay} in robots.txt is kept to at most
 */
@ConfigurationProperties("dateline.fetch")
public record FetchSettings(
        @Nullable String contact,
        @DefaultValue List<String> allowed,
        @Nullable URI proxy,
        @DefaultValue("true") boolean robots,
        @DefaultValue("1") int atOnce,
        @DefaultValue("1s") Duration delay,
        @DefaultValue("60s") Duration longestDelay,
        @DefaultValue Limits limits) {

    /**
     * How much one fetch may cost.
     *
     * @param packed an answer as it comes over the network
     * @param unpacked an answer
     * @param ratio how many times as large an answer may get by unpacking, once it is larger than 1MB
     * @param redirects how many are followed
     * @param connect time for one connection
     * @param silence time without a single byte
     * @param total time of one fetch, redirects included
     */
    public record Limits(
            @DefaultValue("8MB") DataSize packed,
            @DefaultValue("16MB") DataSize unpacked,
            @DefaultValue("200") int ratio,
            @DefaultValue("5") int redirects,
            @DefaultValue("10s") Duration connect,
            @DefaultValue("20s") Duration silence,
            @DefaultValue("60s") Duration total) {}
}
