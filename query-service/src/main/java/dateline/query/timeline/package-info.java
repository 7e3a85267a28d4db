/** Events of many articles, each told once, as calendar and as table. Pure. */
@NullMarked
package dateline.query.timeline;

import org.jspecify.annotations.NullMarked;
