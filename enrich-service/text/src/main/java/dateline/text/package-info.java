/**
 * What an analyser says about a text: paragraphs, sentences, tokens, names and, on demand, dependencies. The finders read
 * this and nothing else of an engine, so that engines can be exchanged. All offsets are half-open {@code [start, end)} in
 * UTF-16 code units of the text.
 */
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
