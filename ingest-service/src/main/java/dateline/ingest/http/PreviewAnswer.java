package dateline.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.ingest.intake.Outcome;
import dateline.ingest.intake.Rehearsed;
import dateline.ingest.reader.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first articles of a request as they would be taken.
 *
 * @param more whether the request holds more than these
 */
record PreviewAnswer(List<Entry> articles, boolean more) {

    PreviewAnswer {
        articles = List.copyOf(articles);
    }

    /**
     * One of them.
     *
     * @param number of the line or item it starts in
     * @param outcome accepted, unchanged, superseded, barred, held or rejected
     * @param reason why it would be rejected
     * @param id of an article or of one that would be taken down
     * @param ignoredFields how many fields nothing could be done with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            long number,
            String outcome,
            @Nullable String reason,
            @Nullable ArticleId id,
            @Nullable ArticleContent article,
            int ignoredFields) {

        static Entry of(Reading.Unreadable unreadable) {
            return rejected(unreadable.line(), unreadable.rejection().reason(), 0);
        }

        static Entry of(Reading.Found found, Rehearsed rehearsed) {
            return switch (rehearsed) {
                case Rehearsed.Article(var content, var outcome) ->
                    new Entry(found.line(), outcome, null, content.id(), content, found.ignoredFields());
                case Rehearsed.Takedown(var id, var outcome) ->
                    new Entry(found.line(), outcome, null, id, null, found.ignoredFields());
                case Rehearsed.Rejected(var rejection) ->
                    rejected(found.line(), rejection.reason(), found.ignoredFields());
            };
        }

        private static Entry rejected(long number, String reason, int ignoredFields) {
            return new Entry(number, Outcome.REJECTED, reason, null, null, ignoredFields);
        }
    }
}
