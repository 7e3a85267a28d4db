package dateline.findings.quote;

import dateline.finding.Span;

/**
 * A clause that somebody is reported to have said.
 *
 * @param words the clause without "that" and without the marks around it
 * @param quoted whether some of its words are in quotation marks
 */
record Report(Span words, Cue cue, NounPhrase speaker, boolean quoted) {}
