package dateline.ingest.fetch;

import java.time.Duration;

/**
 * How much one fetch may cost.
 *
 * @param packed bytes of an answer as they come over the network
 * @param unpacked bytes of an answer
 * @param ratio how many times as large an answer may get by unpacking, once it is larger than a mebibyte
 * @param redirects how many are followed
 * @param connect time for one connection
 * @param silence time without a single byte
 * @param total time of all requests of one fetch together, waiting for turns not counted
 */
public record FetchLimits(
        int packed, int unpacked, int ratio, int redirects, Duration connect, Duration silence, Duration total) {

    public FetchLimits {
        if (packed < 1 || unpacked < 1 || ratio < 1 || redirects < 0) {
            throw new IllegalArgumentException(
                    "limits of " + packed + " and " + unpacked + " bytes, ratio " + ratio + ", redirects " + redirects);
        }
        if (!connect.isPositive() || !silence.isPositive() || !total.isPositive()) {
            throw new IllegalArgumentException("times are positive: " + connect + ", " + silence + ", " + total);
        }
    }
}
