/** The copy of the receipts on local disk, in H2's MVStore: one file, no native code. */
@NullMarked
package dateline.ingest.mvstore;

import org.jspecify.annotations.NullMarked;
