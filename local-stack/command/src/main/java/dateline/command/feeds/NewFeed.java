package dateline.command.feeds;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A feed as it is said on the command line. */
public final class NewFeed {

    private static final int LONGEST_ID = 60;

    @Parameters(paramLabel = "URL", description = "Where the feed is.")
    private URI url = URI.create("");

    @Option(names = "--id", description = "How to call it; made of its address where it is not said.")
    private @Nullable String id;

    @Option(names = "--name", description = "Name of the source.")
    private @Nullable String name;

    @Option(names = "--source", description = "Id of the source. Default: the host.")
    private @Nullable String source;

    @Option(names = "--lane", description = "live or backfill. Default: live.")
    private @Nullable String lane;

    @Option(names = "--language", paramLabel = "TAG", description = "Of articles that do not say theirs, such as en.")
    private @Nullable String language;

    @Option(names = "--zone", description = "Of dates that do not say theirs, such as Europe/Paris.")
    private @Nullable String zone;

    @Option(names = "--shortest", paramLabel = "TIME", description = "Shortest time between two fetches, such as 5m.")
    private @Nullable String shortest;

    @Option(names = "--longest", paramLabel = "TIME", description = "Longest time between two fetches, such as 6h.")
    private @Nullable String longest;

    @Option(names = "--full-text", description = "Read the page that an article links to, too.")
    private boolean fullText;

    /** Made by the command line. */
    public NewFeed() {}

    /** As it was said, or of the address: {@code news.example-rss.xml}. */
    public String id() {
        return id == null ? of(url) : id;
    }

    /** By the names of the API. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("url", url.toString());
        put(settings, "name", name);
        put(settings, "source", source);
        put(settings, "lane", lane);
        put(settings, "language", language);
        put(settings, "zone", zone);
        put(settings, "shortest", shortest);
        put(settings, "longest", longest);
        if (fullText) {
            settings.put("fullText", true);
        }
        return settings;
    }

    private static void put(Map<String, Object> settings, String field, @Nullable String value) {
        if (value != null) {
            settings.put(field, value);
        }
    }

    static String of(URI url) {
        String host = Optional.ofNullable(url.getHost()).orElse("feed").toLowerCase(Locale.ROOT);
        String path = Optional.ofNullable(url.getRawPath()).orElse("").toLowerCase(Locale.ROOT);
        String words = (host.replaceFirst("^www\\.", "") + path)
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
        return words.length() > LONGEST_ID ? words.substring(0, LONGEST_ID) : words;
    }
}
