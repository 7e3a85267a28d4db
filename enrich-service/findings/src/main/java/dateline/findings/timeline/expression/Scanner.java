package dateline.findings.timeline.expression;

import dateline.finding.Span;
import dateline.text.Name;
import dateline.text.NameType;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the expressions of a sentence: the longest at every place, and none within a name. Thread-safe. */
final class Scanner {

    /** A sentence without any of these holds no expression; most do not. */
    private static final Pattern HINT =
            Pattern.compile("\\d|(?i:days?\\b|day['’]|week|month|quarter|year|decade|tomorrow"
                    + "|night|morning|afternoon|evening|noon|midday|spring|summer|autumn|fall\\b|winter|period|christmas|halloween|nineteen|ties\\b)"
                    + "|" + Vocabulary.MONTH);

    /** Months that are other words too, and what has to stand before them to be months. */
    private static final Set<String> DOUBTFUL_MONTHS = Set.of("may", "march");

    private static final Set<String> FIRST_NAMES = Set.of("April", "May", "June", "August");

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "by", "from", "of", "until", "till", "last", "next", "this", "early", "late", "mid",
            "during", "to", "between", "and", "or", "before", "after", "through", "for", "past", "coming");

    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)[\\s-]+$");

    private final List<Rule> rules = new ArrayList<>();

    Scanner() {
        rules.addAll(AbsoluteRules.rules());
        rules.addAll(ClockRules.rules());
        rules.addAll(RecurringRules.rules());
        rules.addAll(CountedRules.rules());
        rules.addAll(YearRules.rules());
    }

    /** In order, not overlapping; offsets count from the start of the sentence. */
    List<Found> scan(Sentence sentence, String body) {
        String text = body.substring(sentence.start(), sentence.end());
        if (!HINT.matcher(text).find()) {
            return List.of();
        }
        List<Found> candidates = new ArrayList<>();
        rules.forEach(rule -> candidates.addAll(rule.find(text)));
        candidates.addAll(BareYears.find(text));
        candidates.removeIf(found -> isDoubtfulMonth(found, text) || isInName(found, sentence, text));
        return longest(candidates);
    }

    private static List<Found> longest(List<Found> candidates) {
        candidates.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::length).reversed()));
        List<Found> chosen = new ArrayList<>();
        for (Found candidate : candidates) {
            if (chosen.isEmpty() || chosen.getLast().end() <= candidate.start()) {
                chosen.add(candidate);
            } else if (candidate.length() > chosen.getLast().length()) {
                chosen.set(chosen.size() - 1, candidate);
            }
        }
        return chosen;
    }

    private static boolean isDoubtfulMonth(Found found, String text) {
        String words = text.substring(found.start(), found.end()).toLowerCase(Locale.ROOT);
        return DOUBTFUL_MONTHS.contains(words) && !isAfterPreposition(found, text);
    }

    private static boolean isAfterPreposition(Found found, String text) {
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, found.start() - 20), found.start()));
        return before.find() && BEFORE_MONTH.contains(before.group(1).toLowerCase(Locale.ROOT));
    }

    /** "Sunday Times", "April Jones": part of the name of somebody or of an organisation, or all of a person's. */
    private static boolean isInName(Found found, Sentence sentence, String text) {
        String words = text.substring(found.start(), found.end());
        Span span = new Span(sentence.start() + found.start(), sentence.start() + found.end());
        for (Name name : sentence.names()) {
            Span whole = new Span(
                    sentence.tokens().get(name.firstToken()).start(),
                    sentence.tokens().get(name.endToken() - 1).end());
            boolean larger = whole.contains(span) && !whole.equals(span);
            // An engine that takes "Jones" alone for the name leaves the first name to look like a month.
            boolean firstName = name.type() == NameType.PERSON
                    && whole.start() == span.end() + 1
                    && FIRST_NAMES.contains(words)
                    && !isAfterPreposition(found, text);
            boolean persons = name.type() == NameType.PERSON && whole.contains(span);
            if (persons || firstName || (name.type() == NameType.ORGANISATION && larger)) {
                return true;
            }
        }
        return false;
    }
}
