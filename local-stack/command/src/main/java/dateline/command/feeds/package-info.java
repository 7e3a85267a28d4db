/** The feeds that ingest-service follows, as the command asks for and shows them. */
@NullMarked
package dateline.command.feeds;

import org.jspecify.annotations.NullMarked;
