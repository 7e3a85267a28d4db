package dateline.corenlp;

import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.Paragraph;
import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;

/**
 * English text read by Stanford CoreNLP. Loading takes some seconds and about half a gigabyte, so one object serves a whole
 * process; it is thread-safe. A line end is a sentence end. What would be a sentence of more than 250 tokens is cut, and
 * those of more than 150 are not parsed but given a flat tree.
 */
public final class CoreNlpAnalyzer implements TextAnalyzer {

    private final Annotator splitter = Models.sentenceSplitter();
    private final MaxentTagger tagger = Models.tagger();
    private final Annotator labeller = Models.labeller();
    private final TreeReader trees = new TreeReader(Models.parser());

    @Override
    public AnalyzedText analyze(String text, Deadline deadline) {
        var reader = new SentenceReader(splitter, tagger, labeller, text);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : Layout.of(text)) {
            int firstSentence = sentences.size();
            for (Block.Line line : block.lines()) {
                read(line, reader, deadline, sentences);
            }
            paragraphs.add(new Paragraph(block.start(), block.end(), firstSentence, sentences.size()));
        }
        return new AnalyzedText(text, paragraphs, sentences, trees);
    }

    private static void read(Block.Line line, SentenceReader reader, Deadline deadline, List<Sentence> sentences) {
        int start = line.start();
        while (start < line.end()) {
            deadline.check();
            var reading = reader.read(start, line.end(), sentences.size());
            sentences.addAll(reading.sentences());
            start = reading.end();
        }
    }

    @Override
    public String name() {
        return "corenlp 4.5.10 (left3words, all.3class, conll.4class, nndep UD)";
    }
}
