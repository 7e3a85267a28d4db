/** Pages of merged events, and these as calendar and as table. Pure. */
@NullMarked
package dateline.query.timeline;

import org.jspecify.annotations.NullMarked;
