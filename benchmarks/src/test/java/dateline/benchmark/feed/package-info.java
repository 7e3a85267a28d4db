@NullMarked
package dateline.benchmark.feed;

import org.jspecify.annotations.NullMarked;
