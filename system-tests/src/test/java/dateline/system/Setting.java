package dateline.system;

import java.util.Locale;

/**
 * A setting that a service reads.
 *
 * @param key as in application.yaml
 * @param fallback what holds where it is not set; empty for nothing
 */
record Setting(String key, String fallback) {

    /** The same as an environment variable, by Spring's rule. */
    String environmentVariable() {
        return key.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
