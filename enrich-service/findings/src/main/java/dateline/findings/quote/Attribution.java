package dateline.findings.quote;

import dateline.findings.quote.Attributed.Rule;
import dateline.findings.quote.CueChoice.Choice;
import dateline.findings.quote.ReportingWords.Group;
import dateline.text.Deadline;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which quoted strings are speech, and whose. Goes through an article once, carrying who spoke last. */
final class Attribution {

    /** How far a speaker is carried over what others do: characters. */
    private static final int NEAR_ENOUGH = 600;

    private final QuotedText text;
    private final CueFinder cues;
    private final CueChoice choices;
    private final SpeechTest speech;
    private final List<Attributed> found = new ArrayList<>();

    Attribution(QuotedText text, CueFinder cues) {
        this.text = text;
        this.cues = cues;
        this.choices = new CueChoice(text, cues);
        this.speech = new SpeechTest(text);
    }

    /** In order of start. */
    List<Attributed> attribute(Deadline deadline) {
        @Nullable Quoted before = null;
        for (Quoted quoted : text.quoted()) {
            deadline.check();
            boolean goesOn = before != null && before.chained();
            Optional<Choice> choice = choices.of(quoted);
            if (goesOn || speech.isSpeech(quoted, choice)) {
                found.add(attribute(quoted, choice, goesOn));
            }
            before = quoted;
        }
        settleChains();
        return found;
    }

    private Attributed attribute(Quoted quoted, Optional<Choice> choice, boolean goesOn) {
        Optional<Attributed> last = found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
        Optional<Attributed> byCue = choice.filter(chosen -> chosen.cue().speaker() != null)
                .map(chosen -> new Attributed(quoted, chosen.cue(), chosen.cue().speaker(), rule(chosen)));
        return byCue.or(() -> last.filter(one -> goesOn).map(one -> carry(quoted, one, Rule.CHAINED)))
                .or(() -> colon(quoted))
                .or(() -> last.filter(one -> isCarried(one, quoted)).map(one -> carry(quoted, one, Rule.CARRIED)))
                .or(() -> previousSentence(quoted))
                .or(() -> lastSpeaker(quoted))
                .orElseGet(() -> new Attributed(quoted, null, null, Rule.UNKNOWN));
    }

    private static Rule rule(Choice chosen) {
        if (chosen.cue().group() == Group.NOUN || !chosen.cue().certain()) {
            return Rule.NEIGHBOUR;
        }
        return chosen.cost() <= 4 ? Rule.BESIDE : Rule.IN_SENTENCE;
    }

    private static Attributed carry(Quoted quoted, Attributed from, Rule rule) {
        return from.speaker() == null
                ? new Attributed(quoted, null, null, Rule.UNKNOWN)
                : new Attributed(quoted, null, from.speaker(), rule);
    }

    /** The quote before is in the same paragraph, or in the one before with nothing said in between. */
    private boolean isCarried(Attributed last, Quoted quoted) {
        int from = last.quoted().close();
        if (!text.paragraphBetween(from, quoted.open())) {
            return true;
        }
        String between = text.body().substring(from, quoted.open());
        int lastWord = from + between.stripTrailing().length();
        return between.endsWith("\n") && !text.paragraphBetween(from, lastWord - 1);
    }

    /** "He turned to the crowd:" tells who speaks without a word for speaking. */
    private Optional<Attributed> colon(Quoted quoted) {
        int before = quoted.open() - 1;
        while (before >= 0 && isSpace(text.body().charAt(before))) {
            before--;
        }
        if (before < 0 || text.body().charAt(before) != ':') {
            return Optional.empty();
        }
        return text.analysis()
                .sentenceAt(before)
                .flatMap(this::mainSubject)
                .map(speaker -> new Attributed(quoted, null, speaker, Rule.COLON));
    }

    /** A space that does not break counts too. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The words of a sentence that is about somebody, or the sentence after one: whoever speaks or acts there. */
    private Optional<Attributed> previousSentence(Quoted quoted) {
        int index = text.sentenceFrom(quoted.open());
        List<Sentence> sentences = text.analysis().sentences();
        boolean within = index < sentences.size() && sentences.get(index).start() < quoted.open();
        int before = within ? index : index - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Optional<NounPhrase> actor = within ? Optional.empty() : reporter(sentences.get(before));
        return actor.or(() -> mainSubject(sentences.get(before)).filter(NounPhrase::personal))
                .map(speaker -> new Attributed(quoted, null, speaker, Rule.PREVIOUS_SENTENCE));
    }

    private Optional<NounPhrase> reporter(Sentence sentence) {
        return cues.of(sentence).stream()
                .filter(cue -> cue.certain() && cue.group() != Group.NOUN)
                .map(Cue::speaker)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whoever was quoted last, while the article has not moved on. */
    private Optional<Attributed> lastSpeaker(Quoted quoted) {
        if (found.isEmpty() || !isOwnSentence(quoted)) {
            return Optional.empty();
        }
        Attributed last = found.getLast();
        String between = text.body().substring(last.quoted().close(), quoted.open());
        return between.length() <= NEAR_ENOUGH && last.speaker() != null
                ? Optional.of(carry(quoted, last, Rule.CARRIED))
                : Optional.empty();
    }

    private boolean isOwnSentence(Quoted quoted) {
        return quoted.open() == 0 || text.body().charAt(quoted.open() - 1) == '\n';
    }

    private Optional<NounPhrase> mainSubject(Sentence sentence) {
        Syntax syntax = cues.syntax(sentence);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (syntax.tree().head(i) < 0 && !syntax.isQuoted(i)) {
                Optional<NounPhrase> subject = syntax.subject(i);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** A quote over several paragraphs may name its speaker only in a later one: all of its pieces have one speaker. */
    private void settleChains() {
        int first = 0;
        while (first < found.size()) {
            int end = first + 1;
            while (end < found.size() && found.get(end - 1).quoted().chained()) {
                end++;
            }
            settle(found.subList(first, end));
            first = end;
        }
    }

    private static void settle(List<Attributed> chain) {
        Optional<Attributed> surest =
                chain.stream().filter(one -> one.cue() != null).min(Comparator.comparing(Attributed::rule));
        surest.ifPresent(
                named -> chain.replaceAll(one -> one.cue() == null ? carry(one.quoted(), named, Rule.CHAINED) : one));
    }
}
