/**
 * Reading articles: from a message as taken in to a message with what was found. Pure: no Kafka, no Spring, no engine; these
 * are in the packages below. An article is never held back by a finding: what fails or takes too long is passed on without
 * it and says so.
 */
@NullMarked
package dateline.enrich;

import org.jspecify.annotations.NullMarked;
