package dateline.findings.quote;

import dateline.finding.Span;

/**
 * Words that name somebody.
 *
 * @param words a full name, a description with its article, or a pronoun
 * @param head the word or name in it that decides who is meant
 * @param personal whether it is a person's name, or "he" or "she"
 */
record NounPhrase(Span words, Span head, boolean personal) {}
