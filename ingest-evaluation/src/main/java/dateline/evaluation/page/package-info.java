/** Holds what is read of news pages, and what other extractors take for their text, against texts that people took out of them. */
@NullMarked
package dateline.evaluation.page;

import org.jspecify.annotations.NullMarked;
