/**
 * Kafka and Elasticsearch for integration tests. {@link dateline.stack.testing.TestServers} is the JUnit extension; which
 * servers a test gets is decided by the system property {@code dateline.servers}, never by the test.
 */
@NullMarked
package dateline.stack.testing;

import org.jspecify.annotations.NullMarked;
