/** The command {@code dateline}: one class a subcommand. */
@NullMarked
package dateline.command;

import org.jspecify.annotations.NullMarked;
