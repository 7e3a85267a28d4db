package dateline.ingest.http;

import java.net.InetAddress;

/** The service was to listen where other machines reach it, while anybody could write. */
final class OpenToOthers extends RuntimeException {

    OpenToOthers(InetAddress address) {
        super("server.address is " + address.getHostAddress() + ", where others reach it, and there is no token");
    }
}
