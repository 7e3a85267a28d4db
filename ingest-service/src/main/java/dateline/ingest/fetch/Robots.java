package dateline.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What hosts allow, by their {@code robots.txt} and RFC 9309: 4xx is no rules; a host whose rules cannot be had allows nothing for
 * now, unless older rules are known. Thread-safe.
 */
final class Robots {

    /** RFC 9309 asks not to keep rules for longer. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Duration UNREACHABLE_KEPT = Duration.ofMinutes(10);
    private static final int HOPS = 5;
    private static final int MANY = 10_000;
    private static final int WARNINGS = 10;

    private final Wire wire;
    private final String product;
    private final Duration time;
    private final Duration longestDelay;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /**
     * Rules for one product.
     *
     * @param product as robots.txt names it, in lower case
     * @param time for one request
     * @param longestDelay what a {@code Crawl-delay} is kept to at most
     */
    Robots(Wire wire, String product, Duration time, Duration longestDelay, InstantSource clock) {
        this.wire = wire;
        this.product = product;
        this.time = time;
        this.longestDelay = longestDelay;
        this.clock = clock;
    }

    /**
     * What the host of an address says of it.
     *
     * @param proxy to ask through, where it is not the wire's own
     */
    Verdict verdict(URI address, Optional<URI> proxy) {
        String origin = WebAddress.origin(address);
        Known rules = known.get(origin);
        if (rules == null || !clock.instant().isBefore(rules.until)) {
            forgetWhereMany();
            rules = asked(origin, rules, proxy);
            known.put(origin, rules);
        }
        return rules.rules
                .map(found -> found.isAllowed(address.toString())
                        ? (Verdict) new Verdict.Allowed(delay(found))
                        : new Verdict.Disallowed())
                .orElse(new Verdict.Unknown(rules.trouble));
    }

    private Duration delay(BaseRobotRules rules) {
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        return asked.compareTo(longestDelay) > 0 ? longestDelay : asked;
    }

    private Known asked(String origin, @Nullable Known before, Optional<URI> proxy) {
        URI address = URI.create(origin + "/robots.txt");
        Instant now = clock.instant();
        try {
            Answer answer = answer(address, proxy);
            int status = answer.status();
            if (status == 200) {
                return new Known(Optional.of(parsed(address, answer)), "", now.plus(KEPT));
            }
            if (status / 100 == 4 && status != 429) {
                return new Known(Optional.of(everything()), "", now.plus(KEPT));
            }
            return unreachable(before, "the server answered " + status, now);
        } catch (Refusal e) {
            // Rules that lie where nothing may be read are none.
            return new Known(Optional.of(everything()), "", now.plus(UNREACHABLE_KEPT));
        } catch (IOException e) {
            return unreachable(before, String.valueOf(e.getMessage()), now);
        }
    }

    private static Known unreachable(@Nullable Known before, String trouble, Instant now) {
        return new Known(before == null ? Optional.empty() : before.rules, trouble, now.plus(UNREACHABLE_KEPT));
    }

    private Answer answer(URI address, Optional<URI> proxy) throws IOException {
        Trail trail = Trail.from(address);
        while (true) {
            Answer answer = wire.get(new Hop(trail.here(), Map.of("Accept", "text/plain, */*;q=0.1"), proxy, time));
            if (!Trail.redirects(answer.status())) {
                return answer;
            }
            trail = trail.follow(answer.status(), answer.header("Location"), HOPS);
        }
    }

    private BaseRobotRules parsed(URI address, Answer answer) {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, WARNINGS)
                .parseContent(
                        address.toString(),
                        answer.body().bytes(),
                        answer.header("Content-Type").orElse("text/plain"),
                        List.of(product));
    }

    private static BaseRobotRules everything() {
        return new SimpleRobotRulesParser().failedFetch(404);
    }

    private void forgetWhereMany() {
        if (known.size() > MANY) {
            Instant now = clock.instant();
            known.values().removeIf(rules -> !now.isBefore(rules.until));
        }
    }

    /** A host's word on an address. */
    sealed interface Verdict {
        /**
         * It may be fetched.
         *
         * @param delay between two requests; zero where nothing is asked for
         */
        record Allowed(Duration delay) implements Verdict {}

        record Disallowed() implements Verdict {}

        /** The rules cannot be had for now. */
        record Unknown(String reason) implements Verdict {}
    }

    /** Rules, empty where they could not be had, and why not. */
    private record Known(Optional<BaseRobotRules> rules, String trouble, Instant until) {}
}
