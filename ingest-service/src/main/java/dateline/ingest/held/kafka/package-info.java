/** The versions that wait, on their topic. */
@NullMarked
package dateline.ingest.held.kafka;

import org.jspecify.annotations.NullMarked;
