/** Moves readers to another version of the indices: what is copied when, what has to be equal before. Pure. */
@NullMarked
package dateline.command.reindex;

import org.jspecify.annotations.NullMarked;
