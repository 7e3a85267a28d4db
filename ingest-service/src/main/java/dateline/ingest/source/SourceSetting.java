package dateline.ingest.source;

import dateline.article.Display;
import dateline.ingest.fetch.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A source as people write it, in JSON and in YAML, and as it lies on Kafka; what they leave out is not set.
 *
 * @param display full, snippet or link
 * @param retention in days, such as {@code 90d}
 */
public record SourceSetting(
        @Nullable String name,
        @Nullable String zone,
        @Nullable String language,
        @Nullable String rights,
        @Nullable String display,
        @Nullable List<String> hosts,
        @Nullable CredentialSetting credentials,
        @Nullable String proxy,
        @Nullable String retention) {

    /** Nothing is set. */
    public static final SourceSetting NOTHING = new SourceSetting(null, null, null, null, null, null, null, null, null);

    private static final Pattern DAYS = Pattern.compile("(\\d{1,6})\\s*d|P(\\d{1,6})D");

    /**
     * Credentials as people write them.
     *
     * @param kind basic, bearer or header
     * @param secret a {@link SecretReference}
     * @param origins such as {@code https://feeds.example}; one without a scheme is of https
     */
    public record CredentialSetting(
            @Nullable String kind,
            @Nullable String header,
            @Nullable String secret,
            @Nullable List<String> origins) {

        /** It may have been written with a secret in it. */
        @Override
        public String toString() {
            return "CredentialSetting[" + kind + "]";
        }
    }

    /**
     * The source that is meant.
     *
     * @throws IllegalArgumentException with the reason, where it is none
     */
    public SourceRecord source(String id, Instant now) {
        return new SourceRecord(
                id,
                name,
                optional("zone", zone, ZoneId::of),
                optional("language", language, SourceSetting::language),
                rights,
                optional("display", display, word -> word(Display.values(), word)),
                hosts == null
                        ? List.of()
                        : hosts.stream()
                                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                                .toList(),
                credentials == null ? null : credentials(credentials),
                proxy == null ? null : proxy(proxy),
                optional("retention", retention, SourceSetting::days),
                now);
    }

    public static SourceSetting of(SourceRecord source) {
        Credentials credentials = source.credentials();
        return new SourceSetting(
                source.name(),
                source.zone() == null ? null : source.zone().getId(),
                source.language(),
                source.rights(),
                source.display() == null ? null : source.display().word(),
                source.hosts().isEmpty() ? null : source.hosts(),
                credentials == null
                        ? null
                        : new CredentialSetting(
                                credentials.kind().name().toLowerCase(Locale.ROOT),
                                credentials.header(),
                                credentials.secret().toString(),
                                credentials.written()),
                source.proxy() == null ? null : source.proxy().toString(),
                source.retentionDays() == null ? null : source.retentionDays() + "d");
    }

    private static Credentials credentials(CredentialSetting written) {
        if (written.kind == null || written.secret == null) {
            throw new IllegalArgumentException("credentials have a kind (basic, bearer or header) and a secret");
        }
        return new Credentials(
                parsed("kind", written.kind, word -> word(Credentials.Kind.values(), word)),
                written.header,
                SecretReference.of(written.secret),
                written.origins == null
                        ? Set.of()
                        : written.origins.stream().map(Origin::of).collect(Collectors.toSet()));
    }

    private static String language(String written) {
        String tag = new Locale.Builder()
                .setLanguageTag(written.replace('_', '-'))
                .build()
                .toLanguageTag();
        if (tag.equals("und")) {
            throw new IllegalArgumentException("no language");
        }
        return tag;
    }

    /** Does not repeat what was written: people write passwords into addresses. */
    private static URI proxy(String written) {
        try {
            return new URI(written.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the proxy is no address such as http://proxy.example:3128");
        }
    }

    private static Integer days(String written) {
        Matcher days = DAYS.matcher(written.strip());
        if (!days.matches()) {
            throw new IllegalArgumentException("no number of days");
        }
        return Integer.valueOf(days.group(1) == null ? days.group(2) : days.group(1));
    }

    private static <E extends Enum<E>> E word(E[] words, String written) {
        return Arrays.stream(words)
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none of the words"));
    }

    private static <T> @Nullable T optional(String field, @Nullable String written, Function<String, T> parser) {
        return written == null ? null : parsed(field, written, parser);
    }

    private static <T> T parsed(String field, String written, Function<String, T> parser) {
        try {
            return parser.apply(written);
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            throw new IllegalArgumentException(field + " is not understood: " + written, e);
        }
    }
}
