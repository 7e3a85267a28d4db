/** Events that several articles tell, each once, as rows. */
@NullMarked
package dateline.command.timeline;

import org.jspecify.annotations.NullMarked;
