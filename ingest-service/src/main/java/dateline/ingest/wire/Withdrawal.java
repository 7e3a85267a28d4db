package dateline.ingest.wire;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.reader.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** When an agency takes an article down, and how it says so. */
public final class Withdrawal {

    /** The statuses of the IPTC's formats under which nothing may be used, in both spellings. */
    private static final Set<String> STATUSES = Set.of("withheld", "canceled", "cancelled");

    private static final Set<String> SIGNALS = Set.of("kill", "withdraw", "withdrawal", "delete", "cancel");

    /** The whole of a message, because "kill third paragraph" takes nothing down. */
    private static final Pattern ORDER = Pattern.compile(
            "(?i)\\s*(?:(?:mandatory|bulletin)\\s+)?(?:kill|withdrawal|withdraw|withdrawn)\\s*[.!]*\\s*");

    private static final int REASON_LENGTH = 200;

    private Withdrawal() {}

    /** Whether a status, in any case, is one of a withdrawal. */
    public static boolean isMeantBy(String status) {
        return STATUSES.contains(status.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the code of a signal or an instruction orders one. */
    public static boolean isSignalled(String code) {
        return SIGNALS.contains(code.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a message to editors is nothing but the order. */
    public static boolean isOrder(String message) {
        return ORDER.matcher(message).matches();
    }

    /**
     * The reading of a withdrawal.
     *
     * @param said the word that ordered it
     * @param note of the agency's editors
     */
    public static Reading reading(DraftBuilder draft, long number, String said, Optional<String> note) {
        String reason = said + note.map(words -> ": " + WireText.line(words)).orElse("");
        boolean cut = reason.length() > REASON_LENGTH;
        int end =
                cut && Character.isHighSurrogate(reason.charAt(REASON_LENGTH - 1)) ? REASON_LENGTH - 1 : REASON_LENGTH;
        return new Reading.Found(
                number,
                draft.withdrawn(cut ? reason.substring(0, end) + "…" : reason).build(),
                0);
    }
}
