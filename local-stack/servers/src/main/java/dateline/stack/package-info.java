/**
 * Starts, watches and stops the JVMs of the local stack. {@link dateline.stack.LocalStack} is the front: it starts the
 * broker, the node, and any other JVM, each guarded against outliving this one.
 */
@NullMarked
package dateline.stack;

import org.jspecify.annotations.NullMarked;
