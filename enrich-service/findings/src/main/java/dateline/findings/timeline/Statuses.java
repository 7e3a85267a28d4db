package dateline.findings.timeline;

import dateline.finding.EventStatus;
import dateline.finding.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the words around a trigger whether the article says that it happened. */
final class Statuses {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> POSSIBLY = Set.of("may", "might", "could", "should", "would");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "schedule",
            "expect",
            "intend",
            "due",
            "set",
            "agree",
            "hope",
            "aim",
            "want",
            "promise",
            "vow",
            "pledge",
            "go",
            "slate",
            "prepare",
            "anticipate",
            "propose");

    private Statuses() {}

    static EventStatus of(ParsedSentence parsed, Trigger trigger, When when, @Nullable LocalDate publicationDay) {
        int token = trigger.token();
        if (isMarked(parsed, token, "advmod", NEGATIONS) || parsed.hasChild(token, "det", Set.of("no"))) {
            return EventStatus.NEGATED;
        }
        if (isMarked(parsed, token, "aux", POSSIBLY) || isConditional(parsed, token)) {
            return EventStatus.HYPOTHETICAL;
        }
        LocalDateTime start = when.start();
        boolean ahead = start != null
                && publicationDay != null
                && !start.isBefore(publicationDay.plusDays(1).atStartOfDay());
        return ahead || isMarked(parsed, token, "aux", WILL) || isPlanned(parsed, token)
                ? EventStatus.SCHEDULED
                : EventStatus.ASSERTED;
    }

    /** At the trigger, or at the verb that it completes: "did not begin to fight". */
    private static boolean isMarked(ParsedSentence parsed, int token, String relation, Set<String> lemmas) {
        if (parsed.hasChild(token, relation, lemmas)) {
            return true;
        }
        int head = parsed.tree().head(token);
        return head != ParsedSentence.ROOT
                && parsed.tree().is(token, "xcomp")
                && isMarked(parsed, head, relation, lemmas);
    }

    private static boolean isConditional(ParsedSentence parsed, int token) {
        for (int at = token; at != ParsedSentence.ROOT; at = parsed.tree().head(at)) {
            if (parsed.hasChild(at, "mark", CONDITIONS)) {
                return true;
            }
        }
        return false;
    }

    /** "plans to meet", "is scheduled to meet", "is scheduled for Monday", "is to meet". */
    private static boolean isPlanned(ParsedSentence parsed, int token) {
        if (PLANNING.contains(parsed.lemma(token)) && parsed.hasChild(token, "aux:pass")) {
            return true;
        }
        int head = parsed.tree().head(token);
        return head != ParsedSentence.ROOT && parsed.tree().is(token, "xcomp") && PLANNING.contains(parsed.lemma(head));
    }
}
