/**
 * Articles as rows: CSV and TSV, and JSON whose fields are called otherwise than ours. A mapping says what the columns mean.
 * Pure.
 */
@NullMarked
package dateline.ingest.table;

import org.jspecify.annotations.NullMarked;
