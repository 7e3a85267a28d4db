package dateline.corenlp;

import dateline.corenlp.parser.TransitionParser;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** CoreNLP's parts as they are configured here, read from the class path. All are safe for use by many threads. */
final class Models {

    private static final String FOLDER = "edu/stanford/nlp/models/";

    private Models() {}

    /** Cuts a line into sentences and those into tokens. */
    static Annotator sentenceSplitter() {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        // What the tokeniser does not know (controls, unpaired surrogates) belongs to no token and is not logged.
        settings.setProperty("tokenize.options", "untokenizable=noneDelete");
        // Lines are handed over one by one: what still looks like a break within one is none.
        settings.setProperty("ssplit.newlineIsSentenceBreak", "never");
        return new TokenizerAnnotator(false, settings);
    }

    /** Adds parts of speech; bare, since CoreNLP's annotator around it logs the sentence when memory runs out. */
    static MaxentTagger tagger() {
        return new MaxentTagger(FOLDER + "pos-tagger/english-left3words-distsim.tagger");
    }

    /** Adds lemma and name label to the tagged tokens of sentences. */
    static Annotator labeller() {
        var pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new MorphaAnnotator(false));
        pipeline.addAnnotator(nameTagger());
        return pipeline;
    }

    private static Annotator nameTagger() {
        var settings = new Properties();
        settings.setProperty(
                "ner.model",
                String.join(
                        ",",
                        List.of(
                                FOLDER + "ner/english.all.3class.distsim.crf.ser.gz",
                                FOLDER + "ner/english.conll.4class.distsim.crf.ser.gz")));
        // The second model adds the kinds of names that the first does not know.
        settings.setProperty("ner.combinationMode", "NORMAL");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        try {
            return new NERCombinerAnnotator(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("name models of CoreNLP", e);
        }
    }

    /** Basic Universal Dependencies. */
    static TransitionParser parser() {
        String name = FOLDER + "parser/nndep/english_UD.gz";
        try (InputStream model = Models.class.getResourceAsStream("/" + name)) {
            if (model == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return TransitionParser.read(model);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
