package dateline.findings.quote;

import dateline.finding.Span;

/**
 * A string in quotation marks, not yet known to be speech.
 *
 * @param open offset of the opening mark, or of the first word where a quote goes on without one
 * @param close offset behind the closing mark, or behind the last word where there is none
 * @param words between the marks, without white space at the ends
 * @param chained whether it goes on in the next one, as quotes over several paragraphs do
 */
record Quoted(int open, int close, Span words, boolean chained) {}
