package dateline.command.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A source as it is said on the command line; what is left out is not set. */
public final class NewSource {

    @Parameters(paramLabel = "SOURCE", description = "Its id, as articles and feeds name it.")
    private String id = "";

    @Option(names = "--name", description = "For people.")
    private @Nullable String name;

    @Option(
            names = "--zone",
            description = "Of dates that do not say theirs, and of \"yesterday\" where they are in GMT, such as"
                    + " Europe/Paris.")
    private @Nullable String zone;

    @Option(names = "--language", paramLabel = "TAG", description = "Of articles that do not say theirs, such as en.")
    private @Nullable String language;

    @Option(names = "--rights", description = "Of articles that do not say theirs.")
    private @Nullable String rights;

    @Option(names = "--display", description = "How much of a text may be shown: full, snippet or link.")
    private @Nullable String display;

    @Option(names = "--host", description = "Where its pages lie, those below included; several times for several.")
    private List<String> hosts = new ArrayList<>();

    @Option(
            names = "--retention",
            paramLabel = "DAYS",
            description = "How long after publication its articles are kept, such as 90d.")
    private @Nullable String retention;

    @Option(names = "--proxy", paramLabel = "URL", description = "Such as http://proxy.example:3128, for its fetches.")
    private @Nullable String proxy;

    @Option(
            names = "--credentials",
            paramLabel = "KIND",
            description = "basic (the secret is USER:PASSWORD), bearer, or header.")
    private @Nullable String kind;

    @Option(names = "--header", paramLabel = "NAME", description = "Of the credentials of the kind header.")
    private @Nullable String header;

    @Option(
            names = "--secret",
            paramLabel = "REFERENCE",
            description = "Where the secret lies for ingest: '$${env:DATELINE_SECRET_NAME}' or '$${file:NAME}'.")
    private @Nullable String secret;

    @Option(
            names = "--origin",
            description = "Whom the credentials are for, such as https://feeds.example; several times for several.")
    private List<String> origins = new ArrayList<>();

    /** Made by the command line. */
    public NewSource() {}

    public String id() {
        return id;
    }

    /** By the names of the API. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        put(settings, "name", name);
        put(settings, "zone", zone);
        put(settings, "language", language);
        put(settings, "rights", rights);
        put(settings, "display", display);
        if (!hosts.isEmpty()) {
            settings.put("hosts", List.copyOf(hosts));
        }
        put(settings, "proxy", proxy);
        put(settings, "retention", retention);
        Map<String, Object> credentials = credentials();
        if (!credentials.isEmpty()) {
            settings.put("credentials", credentials);
        }
        return settings;
    }

    private Map<String, Object> credentials() {
        Map<String, Object> credentials = new LinkedHashMap<>();
        put(credentials, "kind", kind);
        put(credentials, "header", header);
        put(credentials, "secret", secret);
        if (!origins.isEmpty()) {
            credentials.put("origins", List.copyOf(origins));
        }
        return credentials;
    }

    private static void put(Map<String, Object> settings, String field, @Nullable String value) {
        if (value != null) {
            settings.put(field, value);
        }
    }
}
