package dateline.ingest.article;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Display;
import dateline.article.PublishedAt;
import dateline.article.Source;
import dateline.article.Subject;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns drafts into articles. Thread-safe. */
public final class ArticleNormalizer {

    /** Where neither the sender nor the URL says whose article it is. */
    private static final String UNKNOWN_SOURCE = "unknown";

    private final TextLimits limits;
    private final KnownSources sources;

    /** One that knows of no sources. */
    public ArticleNormalizer(TextLimits limits) {
        this(limits, KnownSources.NONE);
    }

    /**
     * A normaliser.
     *
     * @param sources for what drafts do not say themselves, whichever way they come
     */
    public ArticleNormalizer(TextLimits limits, KnownSources sources) {
        this.limits = limits;
        this.sources = sources;
    }

    /** What a draft is, with what is known of its source. Fails as {@link KnownSources} does. */
    public Normalized normalize(Draft sent) {
        try {
            @Nullable URI url = url(sent);
            Optional<KnownSource> known = known(sent, url);
            Draft draft = known.map(kept -> kept.completing(sent)).orElse(sent);
            Source source = source(draft, url, known.map(KnownSource::display).orElse(null));
            @Nullable String updated = line(draft, TextField.UPDATED_AT);
            @Nullable
            Instant version = updated == null ? null : Dates.moment(TextField.UPDATED_AT, updated, source.zone());
            return draft.withdrawn()
                    ? withdrawal(draft, source, url, version)
                    : new Normalized.Article(content(draft, source, url, version), version, embargo(draft, source));
        } catch (Unusable e) {
            return new Normalized.Rejected(e.rejection());
        }
    }

    /** An operator's takedown, which is held to the same limits as a publisher's. */
    public Normalized.Takedown takedown(ArticleId id, @Nullable String reason) {
        try {
            return new Normalized.Withdrawal(id, null, reason(reason));
        } catch (Unusable e) {
            return new Normalized.Rejected(e.rejection());
        }
    }

    private Normalized withdrawal(Draft draft, Source source, @Nullable URI url, @Nullable Instant version)
            throws Unusable {
        @Nullable String reason = reason(draft.get(TextField.REASON).orElse(null));
        return Identity.stated(draft, source, url)
                .map(id -> new Normalized.Withdrawal(id, version, reason))
                .orElseThrow(() -> new Unusable(Rejection.invalid("a withdrawal names the article by its id or url")));
    }

    private @Nullable String reason(@Nullable String written) throws Unusable {
        @Nullable String reason = lineOrNull(written);
        if (reason != null && reason.length() > limits.reasonLength()) {
            throw new Unusable(Rejection.invalid("the reason is longer than " + limits.reasonLength() + " characters"));
        }
        return reason;
    }

    private static @Nullable Instant embargo(Draft draft, Source source) throws Unusable {
        @Nullable String until = line(draft, TextField.EMBARGOED_UNTIL);
        return until == null ? null : Dates.moment(TextField.EMBARGOED_UNTIL, until, source.zone());
    }

    private ArticleContent content(Draft draft, Source source, @Nullable URI url, @Nullable Instant updatedAt)
            throws Unusable {
        String body = body(draft);
        @Nullable String title = title(draft);
        @Nullable String published = line(draft, TextField.PUBLISHED_AT);
        @Nullable PublishedAt publishedAt = published == null ? null : Dates.published(published, source.zone());
        ArticleContent content = new ArticleContent(
                Identity.of(draft, source, url, title, body),
                source,
                url,
                title,
                body,
                completeness(draft, body),
                lines(draft.authors()),
                publishedAt,
                updatedAt,
                language(draft),
                subjects(draft.subjects()),
                line(draft, TextField.RIGHTS),
                labels(draft.labels()));
        checkRest(content);
        return content;
    }

    private String body(Draft draft) throws Unusable {
        String body = PlainText.body(draft.get(TextField.BODY).orElse(""));
        if (body.isEmpty()) {
            throw new Unusable(Rejection.invalid("the article has no body"));
        }
        int bytes = body.length() > limits.bodyBytes() ? body.length() : Utf8Size.of(body);
        if (bytes > limits.bodyBytes()) {
            throw new Unusable(Rejection.tooLarge("the body is larger than " + limits.bodyBytes() + " bytes"));
        }
        return body;
    }

    private @Nullable String title(Draft draft) throws Unusable {
        @Nullable String title = line(draft, TextField.TITLE);
        if (title != null && title.length() > limits.titleLength()) {
            throw new Unusable(Rejection.invalid("the title is longer than " + limits.titleLength() + " characters"));
        }
        return title;
    }

    private static @Nullable URI url(Draft draft) throws Unusable {
        @Nullable String written = line(draft, TextField.URL);
        if (written == null) {
            return null;
        }
        return CanonicalUrl.of(written)
                .orElseThrow(() -> Unusable.invalid(TextField.URL, written, "an absolute http or https address"));
    }

    /** By what the sender names; only a sender who names none is known by where its page lies. */
    private Optional<KnownSource> known(Draft draft, @Nullable URI url) {
        @Nullable String named = line(draft, TextField.SOURCE);
        if (named != null) {
            return sources.named(named);
        }
        return url == null ? Optional.empty() : sources.ofHost(host(url));
    }

    private static String host(URI url) {
        return Optional.ofNullable(url.getHost()).orElse(url.getRawAuthority());
    }

    private static Source source(Draft draft, @Nullable URI url, @Nullable Display display) throws Unusable {
        @Nullable String id = line(draft, TextField.SOURCE);
        if (id == null) {
            id = url == null ? UNKNOWN_SOURCE : host(url);
        }
        @Nullable String zone = line(draft, TextField.SOURCE_ZONE);
        try {
            return new Source(id, line(draft, TextField.SOURCE_NAME), zone == null ? null : ZoneId.of(zone), display);
        } catch (DateTimeException e) {
            throw Unusable.invalid(
                    TextField.SOURCE_ZONE, Objects.requireNonNull(zone), "a time zone such as Europe/Paris");
        }
    }

    private static Completeness completeness(Draft draft, String body) throws Unusable {
        @Nullable String written = line(draft, TextField.COMPLETENESS);
        if (written == null) {
            return Teaser.endsLike(body) ? Completeness.SUMMARY : Completeness.UNKNOWN;
        }
        return switch (written) {
            case "full" -> Completeness.FULL;
            case "summary" -> Completeness.SUMMARY;
            case "unknown" -> Completeness.UNKNOWN;
            default -> throw Unusable.invalid(TextField.COMPLETENESS, written, "full, summary or unknown");
        };
    }

    private static @Nullable String language(Draft draft) throws Unusable {
        @Nullable String written = line(draft, TextField.LANGUAGE);
        if (written == null) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(written.replace('_', '-'))
                    .build();
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw Unusable.invalid(TextField.LANGUAGE, written, "a language tag such as en or pt-BR");
        }
    }

    private static List<String> lines(List<String> written) {
        return written.stream()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Subject> subjects(List<Subject> written) {
        return written.stream()
                .flatMap(subject -> {
                    @Nullable String code = lineOrNull(subject.code());
                    @Nullable String name = lineOrNull(subject.name());
                    return code == null && name == null
                            ? Stream.empty()
                            : Stream.of(new Subject(lineOrNull(subject.scheme()), code, name));
                })
                .distinct()
                .toList();
    }

    private static Map<String, String> labels(Map<String, String> written) {
        Map<String, String> labels = new TreeMap<>();
        written.forEach((name, value) -> {
            String key = PlainText.line(name);
            String text = PlainText.body(value);
            if (!key.isEmpty() && !text.isEmpty()) {
                labels.put(key, text);
            }
        });
        return labels;
    }

    private void checkRest(ArticleContent content) throws Unusable {
        if (Utf8Size.besideBody(content) > limits.otherBytes()) {
            throw new Unusable(Rejection.tooLarge(
                    "the fields beside the body are together larger than " + limits.otherBytes() + " bytes"));
        }
    }

    private static @Nullable String line(Draft draft, TextField field) {
        return lineOrNull(draft.get(field).orElse(null));
    }

    private static @Nullable String lineOrNull(@Nullable String written) {
        String line = written == null ? "" : PlainText.line(written);
        return line.isEmpty() ? null : line;
    }
}
