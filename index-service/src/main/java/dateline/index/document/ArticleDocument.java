package dateline.index.document;

import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Subject;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleIngested;
import dateline.message.Extractor;
import dateline.message.Findings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article in {@code news-articles}: everything of the message that was ingested, so that it can be read again from here,
 * and a digest of what was found.
 *
 * @param status always the same here; a stub says otherwise
 * @param bar also what {@code barLifted} of the message said
 */
record ArticleDocument(
        ArticleId id,
        @Nullable String title,
        String body,
        @Nullable String publishedAt,
        @Nullable String publishedPrecision,
        @Nullable Instant updatedAt,
        Instant ingestedAt,
        Instant enrichedAt,
        Instant indexedAt,
        double secondsToIndex,
        @Nullable URI url,
        SourceFields source,
        @Nullable String language,
        @Nullable String declaredLanguage,
        String status,
        long revision,
        int generation,
        @Nullable Long bar,
        Completeness completeness,
        List<String> people,
        List<String> organisations,
        List<String> places,
        int entityCount,
        int quoteCount,
        int eventCount,
        ChildSlots childSlots,
        Findings findings,
        ExtractorFields extractor,
        String contentHash,
        List<String> authors,
        List<String> subjects,
        List<Subject> subjectTerms,
        @Nullable String rights,
        Map<String, String> labels,
        List<LabelFields.Other> otherLabels,
        boolean hidden) {

    /** Who read the article; the generation is a field of the document itself. */
    record ExtractorFields(String name, String version) {
        static ExtractorFields of(Extractor extractor) {
            return new ExtractorFields(extractor.name(), extractor.version());
        }
    }

    static ArticleDocument of(
            ArticleEnriched enriched, CappedFindings findings, Standing standing, ChildSlots slots, Instant indexedAt) {
        ArticleIngested article = enriched.article();
        Published published = Published.of(article.publishedAt());
        Names names = Names.of(findings.entities());
        ChildSlots counts = findings.counts();
        LabelFields labels = LabelFields.of(article.labels());
        return new ArticleDocument(
                article.id(),
                article.title(),
                article.body(),
                published.text(),
                published.precision(),
                article.updatedAt(),
                article.ingestedAt(),
                enriched.enrichedAt(),
                indexedAt,
                Duration.between(article.ingestedAt(), indexedAt).toMillis() / 1_000.0,
                article.url(),
                SourceFields.of(article.source()),
                enriched.language(),
                article.language(),
                "published",
                standing.state().revision(),
                standing.state().generation(),
                standing.bar(),
                article.completeness(),
                names.people(),
                names.organisations(),
                names.places(),
                counts.entity(),
                counts.quote(),
                counts.event(),
                slots,
                findings.findings(),
                ExtractorFields.of(enriched.extractor()),
                article.contentHash(),
                article.authors(),
                names(article.subjects()),
                article.subjects(),
                article.rights(),
                labels.searchable(),
                labels.others(),
                false);
    }

    /** What people call the subjects; the code where there is no name. */
    static List<String> names(List<Subject> subjects) {
        Set<String> names = new LinkedHashSet<>();
        for (Subject subject : subjects) {
            String name = subject.name() == null ? subject.code() : subject.name();
            if (name != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
