/**
 * Stanford CoreNLP behind {@link dateline.text.TextAnalyzer}: tokens, sentences, parts of speech, lemmas and names of a text,
 * and dependencies of a sentence on demand. Of CoreNLP only the parts are used that measured well: two of its name models
 * and none of its rules for names, times, coreference or quotes; the network of its parser is evaluated by
 * {@link dateline.corenlp.parser}.
 */
@NullMarked
package dateline.corenlp;

import org.jspecify.annotations.NullMarked;
