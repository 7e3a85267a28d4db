package dateline.findings.quote;

import dateline.finding.Span;
import dateline.findings.quote.ReportingWords.Group;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the reporting words of an article's sentences, each sentence once, and parses only those that hold one. */
final class CueFinder {

    private final QuotedText text;
    private final ReportingWords words;
    private final Map<Integer, List<Cue>> known = new HashMap<>();
    private final Map<Integer, Syntax> parsed = new HashMap<>();

    CueFinder(QuotedText text, ReportingWords words) {
        this.text = text;
        this.words = words;
    }

    /** In order of start. */
    List<Cue> of(Sentence sentence) {
        List<Cue> cues = known.get(sentence.index());
        if (cues == null) {
            cues = find(sentence);
            known.put(sentence.index(), cues);
        }
        return cues;
    }

    Syntax syntax(Sentence sentence) {
        return parsed.computeIfAbsent(
                sentence.index(),
                key -> new Syntax(sentence, text.analysis().dependencies(sentence), outsideOf(sentence)));
    }

    private IntPredicate outsideOf(Sentence sentence) {
        return token -> text.isQuoted(sentence.tokens().get(token).start());
    }

    /** What stands outside of quotation marks, told from words and tags alone; in order. */
    List<ReportingWord> words(Sentence sentence) {
        List<ReportingWord> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Group group = group(sentence, i);
            if (group != null && !text.isQuoted(sentence.tokens().get(i).start())) {
                found.add(new ReportingWord(sentence, i, group));
            }
        }
        return found;
    }

    private List<Cue> find(Sentence sentence) {
        return words(sentence).stream()
                .map(word -> cue(sentence, word.token(), word.group()))
                .toList();
    }

    private @Nullable Group group(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        if (isAccordingTo(sentence, index)) {
            return Group.SAY;
        }
        if (token.isVerb()) {
            return words.verb(token.lemma());
        }
        return token.isNoun() && words.isNoun(token.lemma()) ? Group.NOUN : null;
    }

    private static boolean isAccordingTo(Sentence sentence, int index) {
        return sentence.tokens().get(index).form().equalsIgnoreCase("according")
                && index + 2 < sentence.tokens().size()
                && sentence.tokens().get(index + 1).form().equalsIgnoreCase("to");
    }

    private Cue cue(Sentence sentence, int index, Group group) {
        Token token = sentence.tokens().get(index);
        Syntax syntax = syntax(sentence);
        if (isAccordingTo(sentence, index)) {
            Span span = new Span(token.start(), sentence.tokens().get(index + 1).end());
            return new Cue(
                    sentence,
                    index,
                    span,
                    group,
                    syntax.phrases().after(index + 1).orElse(null),
                    true);
        }
        Span span = new Span(token.start(), token.end());
        if (group == Group.NOUN) {
            return new Cue(sentence, index, span, group, owner(syntax, index).orElse(null), false);
        }
        Optional<NounPhrase> subject = syntax.subject(index);
        if (subject.isPresent()) {
            return new Cue(sentence, index, span, group, subject.get(), true);
        }
        return new Cue(sentence, index, span, group, neighbour(syntax, index).orElse(null), false);
    }

    /** Inversion that the parser missed: the verb right behind a quote, its subject right behind the verb. */
    private Optional<NounPhrase> neighbour(Syntax syntax, int verb) {
        boolean behindQuote = (verb > 0 && syntax.isQuoted(verb - 1))
                || (verb > 1 && syntax.lower(verb - 1).equals(",") && syntax.isQuoted(verb - 2));
        boolean finite = syntax.token(verb).tag().equals("VBD")
                || syntax.token(verb).tag().equals("VBZ");
        boolean behindComma = verb > 0 && syntax.lower(verb - 1).equals(",");
        if (behindQuote || behindComma || verb == 0) {
            return syntax.phrases().after(verb);
        }
        return finite ? syntax.phrases().before(verb) : Optional.empty();
    }

    private Optional<NounPhrase> owner(Syntax syntax, int noun) {
        return syntax.tree().children(noun).stream()
                .filter(child -> isOwner(syntax, child))
                .filter(syntax.phrases()::canSpeak)
                .map(syntax.phrases()::phrase)
                .findFirst();
    }

    private static boolean isOwner(Syntax syntax, int child) {
        if (syntax.tree().relation(child).equals("nmod:poss")) {
            return true;
        }
        return syntax.tree().is(child, "nmod")
                && syntax.tree()
                        .child(child, "case")
                        .map(syntax::lower)
                        .filter(List.of("by", "from", "of")::contains)
                        .isPresent();
    }
}
