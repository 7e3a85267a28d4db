package dateline.findings.quote;

import dateline.finding.Span;
import dateline.findings.quote.ReportingWords.Group;
import dateline.text.Deadline;
import dateline.text.Name;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is reported without quotation marks: finite clauses that depend on a reporting verb ("she said the road was
 * closed"), and sentences with an inserted source ("the road, officials said, was closed", "according to the mayor").
 */
final class ReportFinder {

    /** A report with fewer words outside of quotation marks than this says nothing beyond its quotes. */
    private static final int FEWEST_WORDS = 3;

    /** The same where some of it is in quotation marks and so is a finding already. */
    private static final int FEWEST_WORDS_BESIDE_QUOTES = 6;

    /** What may introduce a reported clause: behind "after" or "because" stands a circumstance of the saying. */
    private static final Set<String> REPORTING_MARKS = Set.of("that", "whether", "if");

    private static final Set<String> HYPOTHETICAL = Set.of("would", "could", "might", "may", "should", "will", "shall");

    private static final Set<String> CLAUSE_START =
            Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "EX", "RB", "VBG");

    private final QuotedText text;
    private final CueFinder cues;

    ReportFinder(QuotedText text, CueFinder cues) {
        this.text = text;
        this.cues = cues;
    }

    /** In order of their reporting words. */
    List<Report> find(Deadline deadline) {
        List<Report> reports = new ArrayList<>();
        for (Sentence sentence : text.analysis().sentences()) {
            deadline.check();
            if (cues.words(sentence).stream().anyMatch(ReportingWord::mayHaveClause)) {
                cues.of(sentence).forEach(cue -> report(cue).ifPresent(reports::add));
            }
        }
        return reports;
    }

    private Optional<Report> report(Cue cue) {
        NounPhrase speaker = cue.speaker();
        if (speaker == null || !reports(cue)) {
            return Optional.empty();
        }
        Syntax syntax = cues.syntax(cue.sentence());
        Optional<int[]> clause = isAccordingTo(cue) ? besideSource(cue, syntax) : clause(cue, syntax);
        return clause.filter(range -> isClause(range, syntax))
                .flatMap(range -> words(range, syntax))
                .filter(words -> !words.overlaps(cue.words()) && !words.contains(speaker.words()))
                .filter(this::saysEnough)
                .map(words -> new Report(words, cue, speaker, text.quotedBetween(words.start(), words.end()) > 0));
    }

    /** A clause has a finite verb, be it within quotation marks; a dateline or a lone name has none. */
    private static boolean isClause(int[] range, Syntax syntax) {
        return IntStream.range(range[0], range[1]).anyMatch(syntax::isFiniteVerb);
    }

    private boolean saysEnough(Span words) {
        boolean quoted = text.quotedBetween(words.start(), words.end()) > 0;
        return text.wordsBetween(words.start(), words.end()) >= (quoted ? FEWEST_WORDS_BESIDE_QUOTES : FEWEST_WORDS);
    }

    private boolean reports(Cue cue) {
        if (cue.group() != Group.SAY
                && cue.group() != Group.VOICE
                && cue.group() != Group.ASK
                && cue.group() != Group.NOUN) {
            return false;
        }
        Syntax syntax = cues.syntax(cue.sentence());
        boolean hypothetical = syntax.tree().children(cue.token()).stream()
                .anyMatch(child -> (syntax.tree().is(child, "aux")
                                && HYPOTHETICAL.contains(syntax.token(child).lemma()))
                        || (syntax.tree().is(child, "mark")
                                && syntax.lower(child).equals("if")));
        return !hypothetical && !syntax.isNegated(cue.token());
    }

    private static boolean isAccordingTo(Cue cue) {
        return cue.sentence().tokens().get(cue.token()).form().equalsIgnoreCase("according");
    }

    /** Token range of the clause that a verb or noun reports. */
    private Optional<int[]> clause(Cue cue, Syntax syntax) {
        Optional<int[]> complement = complement(cue, syntax);
        if (complement.isPresent() || cue.group() == Group.NOUN) {
            return complement;
        }
        boolean inserted =
                syntax.tree().is(cue.token(), "parataxis") && syntax.tree().head(cue.token()) >= 0;
        return inserted ? around(cue, syntax) : tail(cue, syntax).or(() -> rest(cue, syntax));
    }

    private static Optional<int[]> complement(Cue cue, Syntax syntax) {
        List<String> relations = cue.group() == Group.NOUN ? List.of("acl", "ccomp") : List.of("ccomp");
        return syntax.tree().children(cue.token()).stream()
                .filter(child -> relations.stream()
                        .anyMatch(relation -> syntax.tree().relation(child).equals(relation)))
                .filter(child -> syntax.isFinite(child) && isReportingMark(syntax, child))
                .filter(child -> cue.group() != Group.NOUN || isThatClause(syntax, child))
                .findFirst()
                .map(child -> range(syntax, child, cue.token()));
    }

    private static boolean isReportingMark(Syntax syntax, int head) {
        return syntax.tree()
                .child(head, "mark")
                .map(syntax::lower)
                .map(REPORTING_MARKS::contains)
                .orElse(true);
    }

    private static boolean isThatClause(Syntax syntax, int head) {
        return syntax.tree()
                .child(head, "mark")
                .map(syntax::lower)
                .filter("that"::equals)
                .isPresent();
    }

    /** "…, she said." and "…, said the mayor." at the end of a sentence, whatever the parser made of it. */
    private Optional<int[]> tail(Cue cue, Syntax syntax) {
        NounPhrase speaker = cue.speaker();
        int size = cue.sentence().tokens().size();
        int first = cue.token();
        while (first > 0
                && speaker != null
                && syntax.token(first).start() > speaker.words().start()
                && !isComma(syntax, first - 1)) {
            first--;
        }
        boolean comma = first > 2 && isComma(syntax, first - 1);
        boolean clauseBefore = finiteIn(syntax, 0, first);
        boolean clauseBehind = finiteIn(syntax, cue.token() + 1, size);
        return comma && clauseBefore && !clauseBehind ? Optional.of(new int[] {0, first - 1}) : Optional.empty();
    }

    /** What follows the verb, where the parser found a finite verb there but not how it hangs together. */
    private Optional<int[]> rest(Cue cue, Syntax syntax) {
        int size = cue.sentence().tokens().size();
        boolean clause = syntax.tree().children(cue.token()).stream()
                .anyMatch(child -> child > cue.token()
                        && syntax.isFinite(child)
                        && List.of("dep", "xcomp", "ccomp", "parataxis")
                                .contains(syntax.tree().relation(child)));
        int first = syntax.token(cue.token()).lemma().equals("tell") ? behindHearer(cue, syntax) : cue.token() + 1;
        boolean starts = first < size
                && (CLAUSE_START.contains(syntax.token(first).tag()) || REPORTING_MARKS.contains(syntax.lower(first)));
        return clause && starts ? Optional.of(new int[] {first, size}) : Optional.empty();
    }

    private static int behindHearer(Cue cue, Syntax syntax) {
        int at = cue.token() + 1;
        Optional<Name> name = at < syntax.tree().size() ? syntax.phrases().nameAt(at) : Optional.empty();
        if (name.isPresent()) {
            return name.get().endToken();
        }
        while (at < syntax.tree().size()
                && !syntax.token(at).isNoun()
                && !syntax.token(at).isPronoun()) {
            at++;
        }
        return at + 1;
    }

    private static boolean finiteIn(Syntax syntax, int from, int to) {
        return IntStream.range(from, to).anyMatch(token -> !syntax.isQuoted(token) && syntax.isFiniteVerb(token));
    }

    /** The stretch of a subtree that lies on one side of the reporting verb. */
    private static int[] range(Syntax syntax, int head, int verb) {
        List<Integer> tokens = syntax.tree().subtree(head).stream()
                .filter(token -> head > verb ? token > verb : token < verb)
                .toList();
        return new int[] {tokens.getFirst(), tokens.getLast() + 1};
    }

    /** The sentence without an inserted source at its end; the whole of it around one in its middle. */
    private Optional<int[]> around(Cue cue, Syntax syntax) {
        List<Integer> inserted = syntax.tree().subtree(cue.token());
        int size = cue.sentence().tokens().size();
        return beside(syntax, inserted.getFirst(), inserted.getLast() + 1, size);
    }

    private Optional<int[]> besideSource(Cue cue, Syntax syntax) {
        int size = cue.sentence().tokens().size();
        int end = cue.token() + 2;
        NounPhrase speaker = cue.speaker();
        while (speaker != null
                && end < size
                && syntax.token(end).start() < speaker.words().end()) {
            end++;
        }
        while (end < size && !isComma(syntax, end) && !isStop(syntax, end)) {
            end++;
        }
        return beside(syntax, cue.token(), end, size);
    }

    private static Optional<int[]> beside(Syntax syntax, int from, int to, int size) {
        int after = to;
        while (after < size && (isComma(syntax, after) || isStop(syntax, after))) {
            after++;
        }
        if (from <= 1) {
            return after < size ? Optional.of(new int[] {after, size}) : Optional.empty();
        }
        return Optional.of(new int[] {0, from});
    }

    private static boolean isComma(Syntax syntax, int index) {
        return syntax.lower(index).equals(",");
    }

    private static boolean isStop(Syntax syntax, int index) {
        return Set.of(".", "!", "?", "\"", "\u201D").contains(syntax.lower(index));
    }

    /** Without "that" and punctuation at the ends. */
    private Optional<Span> words(int[] range, Syntax syntax) {
        int first = range[0];
        int end = range[1];
        while (first < end && (isPunctuation(syntax.token(first)) || isJoin(syntax, first))) {
            first++;
        }
        while (end > first && isPunctuation(syntax.token(end - 1))) {
            end--;
        }
        @Nullable Span none = null;
        return Optional.ofNullable(
                first < end
                        ? new Span(
                                syntax.token(first).start(),
                                syntax.token(end - 1).end())
                        : none);
    }

    private static boolean isJoin(Syntax syntax, int index) {
        String word = syntax.lower(index);
        return (word.equals("that") && syntax.tree().is(index, "mark")) || word.equals("but") || word.equals("and");
    }

    private static boolean isPunctuation(Token token) {
        return token.form().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
