/** The Elasticsearch node's JVM: the real server, on a durable folder, with the two plugins that lie in its home. */
@NullMarked
package dateline.stack.elasticsearch;

import org.jspecify.annotations.NullMarked;
