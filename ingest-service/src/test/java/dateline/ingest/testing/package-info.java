/** What several tests of this service share. */
@NullMarked
package dateline.ingest.testing;

import org.jspecify.annotations.NullMarked;
