/** From the topics of enriched articles to the batch writer: polls, dead letters, commits. */
@NullMarked
package dateline.index.kafka;

import org.jspecify.annotations.NullMarked;
