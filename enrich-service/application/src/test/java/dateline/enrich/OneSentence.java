package dateline.enrich;

import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.Paragraph;
import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import dateline.text.Token;
import java.util.List;

/** An engine that sees every text as one sentence of one token. */
final class OneSentence implements TextAnalyzer {

    @Override
    public AnalyzedText analyze(String text, Deadline deadline) {
        deadline.check();
        var token = new Token(0, text.length(), text, text, "NN");
        return new AnalyzedText(
                text,
                List.of(new Paragraph(0, text.length(), 0, 1)),
                List.of(new Sentence(0, 0, text.length(), List.of(token), List.of())),
                sentence -> {
                    throw new UnsupportedOperationException("nothing is parsed here");
                });
    }

    @Override
    public String name() {
        return "one sentence";
    }
}
