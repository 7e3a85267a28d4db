package dateline.ingest.syndication;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Short names of zones that mean one offset wherever they are used in dates; IST, which means three, is not among them. */
final class ZoneNames {

    private static final Map<String, ZoneOffset> OFFSETS = Arrays.stream("""
            Z +0, UT +0, UTC +0, GMT +0, WET +0, WEST +1, BST +1, CET +1, MEZ +1, CEST +2, MESZ +2, EET +2, EEST +3, SAST +2,
            MSK +3, TRT +3, PKT +5, WIB +7, ICT +7, HKT +8, SGT +8, PHT +8, AWST +8, JST +9, KST +9, ACST +9:30, ACDT +10:30,
            AEST +10, AEDT +11, NZST +12, NZDT +13, BRT -3, ART -3, NST -3:30, NDT -2:30, AST -4, ADT -3, EST -5, EDT -4,
            CST -6, CDT -5, MST -7, MDT -6, PST -8, PDT -7, AKST -9, AKDT -8, HST -10
            """.split(",", -1))
            .map(entry -> entry.strip().split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> parsed(pair[1])));

    private ZoneNames() {}

    static Optional<ZoneOffset> offset(String name) {
        return Optional.ofNullable(OFFSETS.get(name));
    }

    private static ZoneOffset parsed(String written) {
        int colon = written.indexOf(':');
        int hours = Integer.parseInt(colon < 0 ? written : written.substring(0, colon));
        int minutes = colon < 0 ? 0 : Integer.parseInt(written.substring(colon + 1));
        return ZoneOffset.ofHoursMinutes(hours, hours < 0 ? -minutes : minutes);
    }
}
