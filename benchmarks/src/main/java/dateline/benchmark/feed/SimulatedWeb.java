package dateline.benchmark.feed;

import dateline.ingest.fetch.Answer;
import dateline.ingest.fetch.Body;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.Hop;
import dateline.ingest.fetch.Wire;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The servers of feeds, whose answers take their time. Thread-safe. */
final class SimulatedWeb implements Wire {

    private final SimulatedTime time;
    private final PollDiary diary;
    private final FetchLimits limits;
    private final Map<String, SimulatedHost> hosts;
    private final List<SimulatedFeed> feeds;

    SimulatedWeb(SimulatedTime time, PollDiary diary, FetchLimits limits, List<SimulatedFeed> feeds) {
        this.time = time;
        this.diary = diary;
        this.limits = limits;
        this.feeds = feeds;
        this.hosts = feeds.stream()
                .map(SimulatedFeed::host)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(SimulatedHost::name, Function.identity()));
    }

    @Override
    public Answer get(Hop hop) throws IOException {
        String path = hop.address().getPath();
        SimulatedHost host = Objects.requireNonNull(hosts.get(hop.address().getHost()));
        if (path.equals("/robots.txt")) {
            travel(host, hop);
            return new Answer(404, Map.of(), Body.EMPTY);
        }
        SimulatedFeed feed = feeds.get(Integer.parseInt(path.substring(path.indexOf('-') + 1)));
        diary.asked(feed, time.instant());
        travel(host, hop);
        return answer(feed, path.startsWith("/moved"), hop.headers());
    }

    private void travel(SimulatedHost host, Hop hop) throws IOException {
        Instant now = time.instant();
        if (host.isAway(now)) {
            pause(limits.connect());
            throw new IOException(host.name() + ": no connection");
        }
        if (host.line() == SimulatedHost.Line.SILENT) {
            pause(limits.silence());
            throw new IOException(host.name() + " kept silent for too long");
        }
        pause(latency(host, hop, now));
        if (host.line() == SimulatedHost.Line.REFUSING) {
            throw new IOException(host.name() + ": connection refused");
        }
    }

    /** Half of what is usual there, up to twice that; the same for the same request. */
    private static Duration latency(SimulatedHost host, Hop hop, Instant now) {
        double factor = new SplittableRandom(hop.address().hashCode() * 31L + now.toEpochMilli()).nextDouble(0.5, 2);
        return Duration.ofMillis(Math.round(host.latency().toMillis() * factor));
    }

    private void pause(Duration latency) throws InterruptedIOException {
        try {
            time.pause(latency);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("told to stop");
        }
    }

    private Answer answer(SimulatedFeed feed, boolean atNewPlace, Map<String, String> asked) {
        return switch (feed.manner()) {
            case BROKEN -> new Answer(500, Map.of(), Body.EMPTY);
            case BUSY -> new Answer(429, Map.of("retry-after", "3600"), Body.EMPTY);
            case MOVED ->
                atNewPlace ? tagged(feed, asked) : new Answer(301, Map.of("location", feed.movedTo()), Body.EMPTY);
            case TAGGED -> tagged(feed, asked);
            case FORGETFUL, RESTLESS -> full(feed, Map.of("content-type", "application/rss+xml"));
        };
    }

    private Answer tagged(SimulatedFeed feed, Map<String, String> asked) {
        String tag = "\"" + feed.articles(time.instant()) + "\"";
        return tag.equals(asked.get("If-None-Match"))
                ? new Answer(304, Map.of("etag", tag), Body.EMPTY)
                : full(feed, Map.of("etag", tag, "content-type", "application/rss+xml"));
    }

    private Answer full(SimulatedFeed feed, Map<String, String> headers) {
        return new Answer(200, headers, Body.of(feed.document(time.instant()).getBytes(StandardCharsets.UTF_8)));
    }
}
