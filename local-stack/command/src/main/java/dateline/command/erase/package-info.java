/** Articles that are to be erased, and what is told of them. */
@NullMarked
package dateline.command.erase;

import org.jspecify.annotations.NullMarked;
