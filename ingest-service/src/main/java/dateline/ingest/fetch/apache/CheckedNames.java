package dateline.ingest.fetch.apache;

import dateline.ingest.fetch.AddressRule;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/** Hands the client only addresses that may be reached; it resolves each time it connects, and connects to nothing else. */
final class CheckedNames implements DnsResolver {

    private final NameService names;
    private final AddressRule rule;

    CheckedNames(NameService names, AddressRule rule) {
        this.names = names;
        this.rule = rule;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> open = new ArrayList<>();
        Optional<String> objection = Optional.empty();
        for (InetAddress address : names.addresses(host)) {
            Optional<String> found = rule.objection(host, address);
            if (found.isEmpty()) {
                open.add(address);
            }
            objection = objection.or(() -> found);
        }
        if (open.isEmpty()) {
            throw new Closed(objection.orElse(host + " has no address"));
        }
        return open.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** No address of the host may be reached. */
    static final class Closed extends UnknownHostException {
        Closed(String reason) {
            super(reason);
        }
    }
}
