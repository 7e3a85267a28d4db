package dateline.ingest.fetch;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A block of addresses.
 *
 * @param prefix the leading bits that all of them share
 * @param length how many bits that is
 * @param width 32 for IPv4, 128 for IPv6
 */
record Network(BigInteger prefix, int length, int width) {

    Network {
        if (length < 0 || length > width) {
            throw new IllegalArgumentException("a network of " + width + " bits has no prefix of " + length);
        }
    }

    /** Reads {@code 10.0.0.0/8}; an address alone is a network of one. */
    static Network of(String written) {
        String[] parts = written.split("/", 2);
        try {
            byte[] address = InetAddress.ofLiteral(parts[0]).getAddress();
            int width = address.length * Byte.SIZE;
            int length = parts.length == 1 ? width : Integer.parseInt(parts[1]);
            return new Network(shortened(address, length), length, width);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no network such as 10.0.0.0/8: " + written, e);
        }
    }

    boolean contains(byte[] address) {
        return address.length * Byte.SIZE == width && shortened(address, length).equals(prefix);
    }

    private static BigInteger shortened(byte[] address, int length) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - length);
    }
}
