/** Where the places are that a text names: a gazetteer of countries, divisions and cities, held in the jar. */
@NullMarked
package dateline.findings.place;

import org.jspecify.annotations.NullMarked;
