package dateline.ingest.fetch.apache;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** From the name of a host to its addresses. */
@FunctionalInterface
public interface NameService {

    /** The addresses, of which there is at least one; a literal address is its own. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** The one of this machine. */
    static NameService system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
