/** Sources: what ingest keeps of publishers, as the command sets and shows it. */
@NullMarked
package dateline.command.sources;

import org.jspecify.annotations.NullMarked;
