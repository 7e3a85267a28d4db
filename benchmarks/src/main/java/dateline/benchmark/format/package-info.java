/** Every format that ingest-service reads beside the bare parser under it. */
@NullMarked
package dateline.benchmark.format;

import org.jspecify.annotations.NullMarked;
