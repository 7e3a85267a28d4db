package dateline.findings.entity;

import java.util.Set;

/** Names whose shape says nothing of what they are. */
final class WellKnown {

    /** Places written with two or three capitals. */
    static final Set<String> PLACES =
            Set.of("US", "USA", "UK", "UAE", "DRC", "NYC", "LA", "DC", "HK", "NZ", "SA", "PNG", "CAR");

    private WellKnown() {}
}
