package dateline.ingest.intake;

import java.util.List;

/**
 * What became of a stream: {@code read} is the sum of the six outcomes, and of those without an answer where the log failed.
 *
 * @param unanswered what the log did not acknowledge; 0 unless the stream broke off
 * @param ignoredFields fields that nothing could be done with, of all articles together
 * @param rejections the first of them, by line
 * @param rejectionsOmitted how many more there are
 */
public record BatchSum(
        long read,
        long accepted,
        long unchanged,
        long superseded,
        long barred,
        long held,
        long rejected,
        long unanswered,
        long ignoredFields,
        List<LineRejection> rejections,
        long rejectionsOmitted) {
    public BatchSum {
        rejections = List.copyOf(rejections);
    }
}
