package dateline.ingest.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which addresses may be reached: those of the public internet, and what an operator allows beside them. The blocks are those that
 * IANA's registries of special-purpose addresses do not call globally reachable, and multicast.
 */
public final class AddressRule {

    private static final List<Network> CLOSED = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            // Link-local, and with it the metadata services of clouds.
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Within what is global unicast by its first three bits: Teredo, ORCHID, benchmarks; documentation.
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20");

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");
    /** {@code ::ffff:0:0/96}, which Java would read as IPv4. */
    private static final Network MAPPED = new Network(BigInteger.valueOf(0xffff), 96, 128);

    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*]?");

    private final Set<String> hosts;
    private final List<Network> networks;

    private AddressRule(Set<String> hosts, List<Network> networks) {
        this.hosts = hosts;
        this.networks = networks;
    }

    /**
     * The rule with exceptions.
     *
     * @param allowed host names, addresses and networks ({@code 10.1.0.0/16}) that may be reached all the same
     */
    public static AddressRule allowing(List<String> allowed) {
        return new AddressRule(
                allowed.stream()
                        .filter(entry -> !network(entry))
                        .map(AddressRule::name)
                        .collect(Collectors.toUnmodifiableSet()),
                allowed.stream().filter(AddressRule::network).map(Network::of).toList());
    }

    /**
     * Why an address must not be reached; empty where it may.
     *
     * @param host the name that led to it
     */
    public Optional<String> objection(String host, InetAddress address) {
        byte[] bytes = address.getAddress();
        if (hosts.contains(name(host))
                || networks.stream().anyMatch(network -> network.contains(bytes))
                || open(bytes)) {
            return Optional.empty();
        }
        return Optional.of(
                host + " is at " + address.getHostAddress() + ", which is no address of the public internet");
    }

    private static boolean open(byte[] address) {
        if (address.length == 4) {
            return CLOSED.stream().noneMatch(network -> network.contains(address));
        }
        if (MAPPED.contains(address) || NAT64.contains(address)) {
            return open(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return open(Arrays.copyOfRange(address, 2, 6));
        }
        return GLOBAL_UNICAST.contains(address) && CLOSED.stream().noneMatch(network -> network.contains(address));
    }

    private static boolean network(String entry) {
        return entry.contains("/") || ADDRESS.matcher(entry).matches();
    }

    /** Without the dot that ends a full name. */
    private static String name(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static List<Network> networks(String... written) {
        return Stream.of(written).map(Network::of).toList();
    }
}
