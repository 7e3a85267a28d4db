/** What the formats of news agencies have in common: their times, their bylines, their ways to set paragraphs. Pure. */
@NullMarked
package dateline.ingest.wire;

import org.jspecify.annotations.NullMarked;
