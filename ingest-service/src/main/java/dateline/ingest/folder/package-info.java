/**
 * Articles in by files put into a watched folder. A file is taken once it is quiet, and then lies in {@code done/} or, with a
 * reason beside it, in {@code failed/}. It is moved only after Kafka has acknowledged: a crash makes a repeat, which changes
 * nothing.
 */
@NullMarked
package dateline.ingest.folder;

import org.jspecify.annotations.NullMarked;
