package dateline.ingest.article;

import com.ibm.icu.text.IDNA;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of hosts as browsers understand them: UTS #46, nontransitional, with escapes undone before. */
final class WebHost {

    private static final IDNA NAMES = IDNA.getUTS46Instance(
            IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);
    /** Browsers do not check hyphens, and hosts with odd ones answer. */
    private static final Set<IDNA.Error> TOLERATED =
            EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4);

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
    private static final Pattern ADDRESS = Pattern.compile("\\[[0-9a-f:.]+]");

    private WebHost() {}

    /** The name in ASCII and lower case, or an IPv6 address in its brackets; empty where it is neither. */
    static Optional<String> of(String written) {
        if (written.startsWith("[")) {
            return Optional.of(written.toLowerCase(Locale.ROOT))
                    .filter(address -> ADDRESS.matcher(address).matches());
        }
        return unescaped(written).flatMap(WebHost::ascii);
    }

    private static Optional<String> unescaped(String written) {
        try {
            return Optional.of(
                    written.indexOf('%') < 0
                            ? written
                            : URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // A percent sign that escapes nothing stands in no name.
            return Optional.empty();
        }
    }

    private static Optional<String> ascii(String name) {
        IDNA.Info info = new IDNA.Info();
        String ascii = NAMES.nameToASCII(name, new StringBuilder(), info).toString();
        String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        return TOLERATED.containsAll(info.getErrors()) && NAME.matcher(host).matches()
                ? Optional.of(host)
                : Optional.empty();
    }
}
