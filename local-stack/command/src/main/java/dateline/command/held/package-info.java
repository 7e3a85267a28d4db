/** Articles that wait for their embargoes to end, as ingest tells them. */
@NullMarked
package dateline.command.held;

import org.jspecify.annotations.NullMarked;
