package dateline.findings.quote;

import dateline.findings.quote.ReportingWords.Group;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Chooses the reporting words that belong to a quoted string: of the candidates around it the one with the lowest cost,
 * which is the distance in words outside quotation marks plus penalties for what makes it unlikely.
 */
final class CueChoice {

    /** Candidates dearer than this are no candidates. In words; chosen by hand, not fitted. */
    private static final double DEAREST = 30;

    /** More candidates on one side than this are never near enough; it keeps endless sentences cheap. */
    private static final int NEAREST = 8;

    /** A new sentence of at most this many words may be no more than "he said": tokens. */
    private static final int SHORT = 10;

    /** What a cue costs that has nothing but a comma or colon between itself and the quote: less than any other. */
    private static final double INTRODUCED = -5;

    /** A candidate and its cost. */
    record Choice(Cue cue, double cost) {}

    private final QuotedText text;
    private final CueFinder cues;

    CueChoice(QuotedText text, CueFinder cues) {
        this.text = text;
        this.cues = cues;
    }

    Optional<Choice> of(Quoted quoted) {
        return candidates(quoted).stream()
                .map(cue -> new Choice(cue, cost(cue, quoted)))
                .filter(choice -> choice.cost() <= DEAREST)
                .min(Comparator.comparingDouble(Choice::cost));
    }

    private List<Cue> candidates(Quoted quoted) {
        int first = text.sentenceFrom(quoted.open());
        int last = text.sentenceFrom(quoted.close() - 1);
        List<Sentence> sentences = text.analysis().sentences();
        List<Cue> found = new ArrayList<>();
        if (first > 0 && first < sentences.size() && introduces(sentences.get(first - 1), quoted)) {
            found.addAll(near(cues.of(sentences.get(first - 1)), quoted));
        }
        if (first < sentences.size()) {
            found.addAll(near(cues.of(sentences.get(first)), quoted));
        }
        if (last < sentences.size() && last != first) {
            found.addAll(near(cues.of(sentences.get(last)), quoted));
        }
        if (last + 1 < sentences.size() && follows(sentences.get(last + 1), quoted)) {
            found.addAll(near(cues.of(sentences.get(last + 1)), quoted));
        }
        return found;
    }

    private static List<Cue> near(List<Cue> all, Quoted quoted) {
        int behind = 0;
        while (behind < all.size() && all.get(behind).start() < quoted.open()) {
            behind++;
        }
        return all.subList(Math.max(0, behind - NEAREST), Math.min(all.size(), behind + NEAREST));
    }

    /** A sentence that the quote's own does not hold, but that leads to it: "He said:" with the quote on the next line. */
    private boolean introduces(Sentence before, Quoted quoted) {
        String gap = text.body().substring(before.start(), quoted.open()).stripTrailing();
        return !gap.isEmpty() && ":,".indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    /** A sentence split off behind the closing mark. */
    private boolean follows(Sentence after, Quoted quoted) {
        if (after.start() < quoted.close()) {
            return true;
        }
        String gap = text.body().substring(quoted.close(), after.start());
        return gap.isBlank() && !text.paragraphBetween(quoted.close(), after.start());
    }

    private double cost(Cue cue, Quoted quoted) {
        double cost = cue.end() <= quoted.open() ? before(cue, quoted) : after(cue, quoted);
        return cost + penalty(cue);
    }

    private static double penalty(Cue cue) {
        double cost = switch (cue.group()) {
            case SAY, VOICE -> 0;
            case ASK, DESCRIBE -> 2;
            case THINK -> 4;
            case NOUN, DOCUMENT -> 6;
        };
        if (cue.speaker() == null) {
            cost += 10;
        } else if (!cue.certain()) {
            cost += 3;
        }
        return cost;
    }

    private double before(Cue cue, Quoted quoted) {
        if (leadsTo(cue, quoted)) {
            return INTRODUCED;
        }
        double cost = text.wordsBetween(cue.end(), quoted.open());
        cost += 3 * text.quotedBetween(cue.end(), quoted.open());
        OptionalInt first = tokenAt(cue.sentence(), quoted.words().start());
        if (first.isPresent() && cues.syntax(cue.sentence()).governs(cue.token(), first.getAsInt())) {
            return Math.min(cost, 4) - 2;
        }
        if (cue.sentence().end() <= quoted.open() && text.paragraphBetween(cue.end(), quoted.open())) {
            cost += 2;
        }
        return cost;
    }

    /** "She asked: …": the words belong to what follows. */
    private boolean leadsTo(Cue cue, Quoted quoted) {
        String between = text.body()
                .substring(Math.min(cue.end(), quoted.open()), quoted.open())
                .strip();
        return cue.group() != Group.NOUN && (between.equals(",") || between.equals(":"));
    }

    private boolean leadsToAnother(Cue cue) {
        int next = text.lastOpenAt(cue.end()) + 1;
        return next < text.quoted().size() && leadsTo(cue, text.quoted().get(next));
    }

    private static OptionalInt tokenAt(Sentence sentence, int offset) {
        int low = 0;
        int high = sentence.tokens().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentence.tokens().get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low < sentence.tokens().size() && sentence.start() <= offset ? OptionalInt.of(low) : OptionalInt.empty();
    }

    private double after(Cue cue, Quoted quoted) {
        NounPhrase speaker = cue.speaker();
        int anchor = speaker == null || speaker.words().start() < quoted.close()
                ? cue.start()
                : Math.min(cue.start(), speaker.words().start());
        double cost = text.wordsBetween(quoted.close(), anchor) + 0.3 * text.wordsBetween(anchor, cue.start());
        cost += 3 * text.quotedBetween(quoted.close(), cue.start());
        if (leadsOn(quoted)) {
            cost -= 3;
        } else if (cue.sentence().start() >= quoted.close()) {
            boolean lower =
                    Character.isLowerCase(text.body().charAt(cue.sentence().start()));
            boolean tag = cue.sentence().tokens().size() <= SHORT;
            cost += lower ? 0 : tag ? 6 : 16;
        } else if (endsSentence(quoted)) {
            cost += 2;
        }
        if (endsSentence(quoted) && leadsToAnother(cue)) {
            cost += DEAREST;
        }
        return cost + (cue.group() == Group.NOUN ? 4 : 0);
    }

    /** Whether a comma, question or exclamation mark at its end says that the sentence goes on. */
    private boolean leadsOn(Quoted quoted) {
        char last = text.body().charAt(quoted.words().end() - 1);
        boolean commaBehind =
                quoted.close() < text.body().length() && text.body().charAt(quoted.close()) == ',';
        return commaBehind || ",?!".indexOf(last) >= 0;
    }

    private boolean endsSentence(Quoted quoted) {
        return text.body().charAt(quoted.words().end() - 1) == '.';
    }
}
