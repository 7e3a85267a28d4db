package dateline.query.http;

import java.net.InetAddress;

/** The service was to listen where other machines reach it, while anybody could read. */
final class OpenToOthers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenToOthers(InetAddress address) {
        super("server.address is " + address.getHostAddress()
                + ", where others reach it, and there is neither a token nor a proxy that is trusted");
    }
}
