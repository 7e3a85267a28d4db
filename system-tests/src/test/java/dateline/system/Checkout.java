package dateline.system;

import java.nio.file.Path;

/** Where the sources and what was built of them are. */
final class Checkout {

    private Checkout() {}

    /** As the root POM says it to tests. */
    static Path home() {
        String home = System.getProperty("dateline.home");
        if (home == null) {
            throw new IllegalStateException("the system property dateline.home names the root of the checkout");
        }
        return Path.of(home);
    }
}
