/** From files to articles on their way: reads, cuts into chunks, sends, counts. */
@NullMarked
package dateline.command.feed;

import org.jspecify.annotations.NullMarked;
