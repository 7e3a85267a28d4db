package dateline.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches by the rules: every hop of a redirect is checked like a first request, waits for its turn at its host and heeds that
 * host's {@code robots.txt}. Thread-safe; a fetch blocks its thread.
 */
public final class Fetcher {

    private final Wire wire;
    private final FetchLimits limits;
    private final Manners manners;
    private final HostTurns turns;
    private final Robots robots;
    private final Ways ways;
    private final InstantSource clock;

    /** A fetcher that knows of no credentials and no proxies of sources. */
    public Fetcher(Wire wire, FetchLimits limits, Manners manners, InstantSource clock, Pause pause) {
        this(wire, limits, manners, Ways.USUAL, clock, pause);
    }

    public Fetcher(Wire wire, FetchLimits limits, Manners manners, Ways ways, InstantSource clock, Pause pause) {
        this.wire = wire;
        this.limits = limits;
        this.manners = manners;
        this.ways = ways;
        this.turns = new HostTurns(manners.atOnce(), manners.delay(), clock, pause);
        this.robots = new Robots(wire, manners.product(), limits.total(), manners.longestDelay(), clock);
        this.clock = clock;
    }

    /** Fetches once; whatever goes wrong is a result. */
    public FetchResult fetch(FetchRequest request) throws InterruptedException {
        try {
            return new Run(request, ways.of(request)).fetch();
        } catch (Refusal refusal) {
            return new FetchResult.Refused(refusal.reason());
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("told to stop while fetching");
            }
            return new FetchResult.Failed(String.valueOf(e.getMessage()), Optional.empty());
        }
    }

    private final class Run {
        private final FetchRequest request;
        private final Way way;
        private Duration left = limits.total();

        Run(FetchRequest request, Way way) {
            this.request = request;
            this.way = way;
        }

        FetchResult fetch() throws IOException, InterruptedException {
            Trail trail = Trail.from(request.address());
            Answer answer = asked(trail.here());
            while (Trail.redirects(answer.status())) {
                trail = trail.follow(answer.status(), answer.header("Location"), limits.redirects());
                answer = asked(trail.here());
            }
            return result(trail, answer);
        }

        private Answer asked(URI address) throws IOException, InterruptedException {
            try (HostTurns.Turn turn = turns.take(WebAddress.host(address))) {
                if (manners.robots()) {
                    heed(robots.verdict(address, way.proxy()), turn);
                }
                Instant start = clock.instant();
                Answer answer = wire.get(new Hop(address, headers(address), way.proxy(), left));
                left = left.minus(Duration.between(start, clock.instant()));
                if (!left.isPositive()) {
                    throw new IOException("no answer within " + limits.total().toSeconds() + " s");
                }
                return answer;
            }
        }

        private static void heed(Robots.Verdict verdict, HostTurns.Turn turn) throws IOException {
            switch (verdict) {
                case Robots.Verdict.Allowed(Duration delay) -> turn.spaced(delay);
                case Robots.Verdict.Disallowed() -> throw new Refusal("the host's robots.txt does not allow it");
                case Robots.Verdict.Unknown(String reason) ->
                    throw new IOException("robots.txt cannot be had, so nothing else is asked for: " + reason);
            }
        }

        private Map<String, String> headers(URI address) {
            Map<String, String> headers = new HashMap<>();
            headers.put("Accept", request.accept());
            request.validators().ifPresent(validators -> headers.putAll(validators.headers(address)));
            way.login()
                    .filter(login -> login.isFor(address))
                    .ifPresent(login -> headers.put(login.header(), login.value()));
            return headers;
        }

        private FetchResult result(Trail trail, Answer answer) {
            Instant now = clock.instant();
            return switch (answer.status()) {
                case 200 ->
                    new FetchResult.Fetched(
                            trail.here(),
                            answer.body(),
                            answer.header("Content-Type"),
                            Validators.of(trail.here(), answer),
                            trail.movedTo(),
                            Freshness.of(answer, now));
                case 304 -> new FetchResult.NotModified(trail.movedTo(), Freshness.of(answer, now));
                case 410 -> new FetchResult.Gone(trail.here());
                default ->
                    new FetchResult.Failed("the server answered " + answer.status(), Freshness.retryAfter(answer, now));
            };
        }
    }
}
