/**
 * Dependency parsing by the network of CoreNLP's {@code nndep} models, evaluated here: the same trees several times as fast,
 * without a lock between threads. The method is that of Chen and Manning, "A Fast and Accurate Dependency Parser using Neural
 * Networks" (2014): arc-standard steps, each chosen by a network that sees 48 symbols.
 */
@NullMarked
package dateline.corenlp.parser;

import org.jspecify.annotations.NullMarked;
