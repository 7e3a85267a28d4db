package dateline.corenlp;

import dateline.text.Sentence;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** Reads one text, stretch by stretch. */
final class SentenceReader {

    /** How many characters are read at once: some dozen sentences, so that memory and time of a step are bounded. */
    private static final int STRETCH = 4_000;

    /** The tagger's memory grows with the tokens of a sentence, by megabytes each where it does not know the words. */
    private static final int LONGEST = 250;

    private final Annotator splitter;
    private final MaxentTagger tagger;
    private final Annotator labeller;
    private final String text;
    private final String directed;

    SentenceReader(Annotator splitter, MaxentTagger tagger, Annotator labeller, String text) {
        this.splitter = splitter;
        this.tagger = tagger;
        this.labeller = labeller;
        this.text = text;
        this.directed = QuoteMarks.directed(text);
    }

    /**
     * The sentences of a line from an offset on, as many as one stretch holds.
     *
     * @param firstIndex index of the first of them in the text
     */
    Reading read(int start, int lineEnd, int firstIndex) {
        int end = stretchEnd(start, lineEnd);
        var stretch = new Annotation(directed.substring(start, end));
        splitter.annotate(stretch);
        List<CoreMap> split = pieces(stretch.get(SentencesAnnotation.class));
        if (end < lineEnd && split.size() > 1) {
            // The last sentence may go on behind the stretch: it is left to the next one.
            split = split.subList(0, split.size() - 1);
            end = start + split.getLast().get(CharacterOffsetEndAnnotation.class);
        }
        stretch.set(SentencesAnnotation.class, split);
        tag(split);
        labeller.annotate(stretch);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap sentence : split) {
            sentences.add(sentence(firstIndex + sentences.size(), start, sentence.get(TokensAnnotation.class)));
        }
        return new Reading(sentences, end);
    }

    private static List<CoreMap> pieces(List<CoreMap> sentences) {
        List<CoreMap> pieces = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            for (int first = 0; first < tokens.size(); first += LONGEST) {
                pieces.add(piece(tokens.subList(first, Math.min(first + LONGEST, tokens.size()))));
            }
        }
        return pieces;
    }

    private static CoreMap piece(List<CoreLabel> tokens) {
        var piece = new ArrayCoreMap();
        piece.set(TokensAnnotation.class, tokens);
        piece.set(CharacterOffsetBeginAnnotation.class, tokens.getFirst().beginPosition());
        piece.set(CharacterOffsetEndAnnotation.class, tokens.getLast().endPosition());
        return piece;
    }

    private void tag(List<CoreMap> sentences) {
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            tokens.forEach(token -> token.setWord(QuoteMarks.straightened(token.word())));
            tagger.tagCoreLabels(tokens);
        }
    }

    /** A cut falls on white space where there is any, and never into a character of two code units. */
    private int stretchEnd(int start, int lineEnd) {
        if (lineEnd - start <= STRETCH) {
            return lineEnd;
        }
        int longest = start + STRETCH;
        for (int end = longest; end > start; end--) {
            if (Layout.isBlank(text.charAt(end))) {
                return end;
            }
        }
        return Character.isSurrogatePair(text.charAt(longest - 1), text.charAt(longest)) ? longest - 1 : longest;
    }

    private Sentence sentence(int index, int offset, List<CoreLabel> labels) {
        List<Token> tokens = labels.stream().map(label -> token(offset, label)).toList();
        return new Sentence(
                index, tokens.getFirst().start(), tokens.getLast().end(), tokens, NameSpans.of(tokens, labels));
    }

    private Token token(int offset, CoreLabel label) {
        int start = offset + label.beginPosition();
        int end = offset + label.endPosition();
        return new Token(start, end, text.substring(start, end), label.lemma(), label.tag());
    }

    /**
     * Some sentences.
     *
     * @param end where the next ones begin
     */
    record Reading(List<Sentence> sentences, int end) {}
}
