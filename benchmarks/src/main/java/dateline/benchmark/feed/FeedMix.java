package dateline.benchmark.feed;

import dateline.benchmark.feed.SimulatedFeed.Manner;
import dateline.benchmark.feed.SimulatedHost.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Which feeds there are: a tenth on one platform, a fifth at ten publishers, the others on hosts of their own or of two or three;
 * most good, some slow, moved, busy, broken or away. The same for the same number, always.
 */
final class FeedMix {

    private static final long SEED = 20260302;
    private static final int PUBLISHERS = 10;
    private static final int LARGE_HOSTS = 1 + PUBLISHERS;
    /** Two hosts for five feeds. */
    private static final int HOSTS_IN_TEN = 4;

    private static final Duration QUICKEST = Duration.ofMillis(50);
    private static final Duration USUAL = Duration.ofSeconds(1);
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final Duration SLOWEST = Duration.ofSeconds(15);
    private static final Duration BUSIEST_GAP = Duration.ofMinutes(10);
    private static final Duration QUIETEST_GAP = Duration.ofDays(3);

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<SimulatedHost> hosts;

    private FeedMix(int feeds) {
        int many = Math.max(LARGE_HOSTS + 1, feeds * HOSTS_IN_TEN / 10);
        List<SimulatedHost> made = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            made.add(number < LARGE_HOSTS ? host(number, Line.GOOD, QUICKEST, USUAL) : small(number));
        }
        this.hosts = List.copyOf(made);
    }

    static List<SimulatedFeed> of(int feeds) {
        FeedMix mix = new FeedMix(feeds);
        List<SimulatedFeed> made = new ArrayList<>();
        for (int number = 0; number < feeds; number++) {
            made.add(new SimulatedFeed(
                    number,
                    mix.host(number),
                    manner((number / 10 + number % 10 * 2) % 20),
                    mix.between(BUSIEST_GAP, QUIETEST_GAP)));
        }
        return List.copyOf(made);
    }

    private SimulatedHost host(int feed) {
        return switch (feed % 10) {
            case 0 -> hosts.getFirst();
            case 1, 2 -> hosts.get(1 + feed / 10 % PUBLISHERS);
            default -> hosts.get(LARGE_HOSTS + (feed / 10 * 7 + feed % 10) % (hosts.size() - LARGE_HOSTS));
        };
    }

    private SimulatedHost small(int number) {
        return switch ((number - LARGE_HOSTS) % 25) {
            case 0 -> host(number, Line.SILENT, QUICKEST, USUAL);
            case 1 -> host(number, Line.REFUSING, QUICKEST, USUAL);
            case 2 -> host(number, Line.SOMETIMES_AWAY, QUICKEST, USUAL);
            case 3 -> host(number, Line.SLOW, SLOW, SLOWEST);
            default -> host(number, Line.GOOD, QUICKEST, USUAL);
        };
    }

    private SimulatedHost host(int number, Line line, Duration shortest, Duration longest) {
        return new SimulatedHost(number, line, between(shortest, longest));
    }

    private static Manner manner(int twentieth) {
        return switch (twentieth) {
            case 0 -> Manner.BROKEN;
            case 1 -> Manner.BUSY;
            case 2 -> Manner.MOVED;
            case 3, 4, 5, 6 -> Manner.FORGETFUL;
            case 7, 8, 9, 10 -> Manner.RESTLESS;
            default -> Manner.TAGGED;
        };
    }

    /** Every order of magnitude is as likely as another. */
    private Duration between(Duration shortest, Duration longest) {
        double exponent = random.nextDouble() * Math.log(longest.toMillis() / (double) shortest.toMillis());
        return Duration.ofMillis(Math.round(shortest.toMillis() * Math.exp(exponent)));
    }
}
