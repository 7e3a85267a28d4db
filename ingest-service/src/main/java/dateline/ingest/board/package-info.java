/** What compacted topics say, in the memory of every instance. Plain Java; who reads the topics fills it. */
@NullMarked
package dateline.ingest.board;

import org.jspecify.annotations.NullMarked;
