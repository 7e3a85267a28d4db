/** Reads lag and dead letters. */
@NullMarked
package dateline.command.kafka;

import org.jspecify.annotations.NullMarked;
