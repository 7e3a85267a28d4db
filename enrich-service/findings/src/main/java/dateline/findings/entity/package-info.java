/**
 * The people, organisations, places and other named things of an article. The engine's names are mended by rules, the names
 * of one thing are linked, then the pronouns and descriptions that stand for a named person. A wrong link is held to be worse
 * than none.
 */
@NullMarked
package dateline.findings.entity;

import org.jspecify.annotations.NullMarked;
