/** Many feeds read by one poller while days pass in minutes. */
@NullMarked
package dateline.benchmark.feed;

import org.jspecify.annotations.NullMarked;
