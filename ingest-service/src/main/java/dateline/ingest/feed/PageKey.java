package dateline.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Short names for pages: 48 bits of SHA-256 in eight characters. */
final class PageKey {

    private static final int BYTES = 6;

    private PageKey() {}

    /** One name for an address in one version. */
    static String of(String address, String version) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((address + "\n" + version).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
