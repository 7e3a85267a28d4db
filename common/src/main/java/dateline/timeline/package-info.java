/** Events that several articles tell, each told once: the same for everybody who shows a timeline. Pure. */
@NullMarked
package dateline.timeline;

import org.jspecify.annotations.NullMarked;
