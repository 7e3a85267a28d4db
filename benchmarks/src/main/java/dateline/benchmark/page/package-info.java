/** How long readers wait for a page. */
@NullMarked
package dateline.benchmark.page;

import org.jspecify.annotations.NullMarked;
