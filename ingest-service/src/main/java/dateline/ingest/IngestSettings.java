package dateline.ingest;

import dateline.topic.Lane;
import dateline.topic.SizeLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of this service.
 *
 * @param data folder of this instance's copy of the receipts; no two instances may share one
 * @param token one that is good for everything, said as {@code Authorization: Bearer}; without any the service listens on
 *     loopback only
 * @param tokens others, each {@code NAME:SCOPES:TOKEN} with {@code write}, {@code manage} or {@code write+manage} as scopes
 * @param requestsPerMinute of each token, 0 for any number
 * @param folder to be watched for files; none where unset
 * @param folderLane the lane of what comes by the folder
 * @param folderInterval between two looks at the folder; a file is taken once two looks find it the same
 * @param sources file of sources in YAML; none where unset
 * @param secrets folder of files with one secret each, which sources refer to; none where unset
 * @param answerTimeout how long Kafka may take to acknowledge before a request is answered by 503
 * @param window how much of one stream of articles may wait for its acknowledgement
 * @param memory how much of articles, of all requests together and as they come, is held at the same time; in the heap each takes
 *     about five times that. A request that finds none free for {@code answerTimeout} is answered by 503
 * @param rejectionsTold how many rejections the sum of a stream lists
 */
@ConfigurationProperties("dateline.ingest")
public record IngestSettings(
        @DefaultValue("data/ingest") Path data,
        @Nullable String token,
        @DefaultValue List<String> tokens,
        @DefaultValue("0") int requestsPerMinute,
        @Nullable Path folder,
        @DefaultValue("live") Lane folderLane,
        @DefaultValue("1s") Duration folderInterval,
        @Nullable Path sources,
        @Nullable Path secrets,
        @DefaultValue("30s") Duration answerTimeout,
        @DefaultValue("8MB") DataSize window,
        @DefaultValue("32MB") DataSize memory,
        @DefaultValue("100") int rejectionsTold,
        @DefaultValue Limits limits) {

    public IngestSettings {
        tokens = List.copyOf(tokens);
        require(requestsPerMinute >= 0, "requests-per-minute is not negative");
        require(folderInterval.isPositive(), "folder-interval is positive");
        require(answerTimeout.compareTo(Duration.ofSeconds(1)) >= 0, "answer-timeout is a second at least");
        require(window.toBytes() >= 64 * 1024 && window.toBytes() <= Integer.MAX_VALUE, "window is 64KB to 2GB");
        require(
                memory.compareTo(limits.document()) >= 0 && memory.toBytes() <= Integer.MAX_VALUE,
                "memory is at least limits.document and at most 2GB");
        require(rejectionsTold >= 0, "rejections-told is not negative");
    }

    /**
     * How much is taken. Raising the body's limit takes larger topics, so it can only be lowered.
     *
     * @param body in UTF-8, after cleaning
     * @param title in characters
     * @param reason of a takedown, in characters
     * @param fields everything beside the body together
     * @param document one article as it comes: the whole of a request, or a line of JSON Lines, unpacked
     * @param depth how deep JSON may be nested
     */
    public record Limits(
            @DefaultValue("4MB") DataSize body,
            @DefaultValue("1000") int title,
            @DefaultValue("1000") int reason,
            @DefaultValue("256KB") DataSize fields,
            @DefaultValue("16MB") DataSize document,
            @DefaultValue("100") int depth) {

        private static final int LONGEST_REASON = 100_000;
        private static final DataSize LARGEST_FIELDS = DataSize.ofMegabytes(1);
        private static final DataSize LARGEST_DOCUMENT = DataSize.ofMegabytes(256);

        public Limits {
            require(
                    body.toBytes() > 0 && body.toBytes() <= SizeLimits.DEFAULT.body(),
                    "limits.body is at most " + SizeLimits.DEFAULT.body() + " bytes, which is what the topics take");
            require(title > 0, "limits.title is positive");
            require(reason > 0 && reason <= LONGEST_REASON, "limits.reason is 1 to " + LONGEST_REASON);
            require(fields.toBytes() > 0 && fields.compareTo(LARGEST_FIELDS) <= 0, "limits.fields is at most 1MB");
            require(
                    document.toBytes() > 0 && document.compareTo(LARGEST_DOCUMENT) <= 0,
                    "limits.document is at most 256MB");
            require(depth > 0, "limits.depth is positive");
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("dateline.ingest." + rule);
        }
    }
}
