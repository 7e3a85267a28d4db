/** What each stage of the flow has done. Pure. */
@NullMarked
package dateline.query.stage;

import org.jspecify.annotations.NullMarked;
