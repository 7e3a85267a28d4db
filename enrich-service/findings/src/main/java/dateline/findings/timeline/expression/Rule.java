package dateline.findings.timeline.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a time.
 *
 * @param pattern what is matched is the expression; what it needs around it stands in look-around
 * @param reading empty where the words cannot be a time, such as a 31st of June
 */
record Rule(Pattern pattern, Function<MatchResult, Optional<Meaning>> reading) {

    static Rule maybe(String pattern, Function<MatchResult, Optional<Meaning>> reading) {
        return new Rule(Pattern.compile(pattern), reading);
    }

    static Rule of(String pattern, Function<MatchResult, Meaning> reading) {
        return maybe(pattern, match -> Optional.of(reading.apply(match)));
    }

    List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            reading.apply(match).ifPresent(meaning -> found.add(new Found(match.start(), match.end(), meaning)));
        }
        return found;
    }

    /** The meaning of the first rule that takes all of the text. */
    static Optional<Meaning> whole(List<Rule> rules, String text) {
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern.matcher(text);
            if (matcher.matches()) {
                Optional<Meaning> meaning = rule.reading.apply(matcher.toMatchResult());
                if (meaning.isPresent()) {
                    return meaning;
                }
            }
        }
        return Optional.empty();
    }
}
