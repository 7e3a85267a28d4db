/** An agent that any JVM of the stack is started with, so that none outlives the process that started it. */
@NullMarked
package dateline.stack.guard;

import org.jspecify.annotations.NullMarked;
