/** The broker's JVM: one node that is broker and controller, on a durable folder. */
@NullMarked
package dateline.stack.kafka;

import org.jspecify.annotations.NullMarked;
