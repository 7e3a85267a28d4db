/** The stack of this machine: a supervisor that keeps its parts alive, and what the command knows of it. */
@NullMarked
package dateline.command.stack;

import org.jspecify.annotations.NullMarked;
