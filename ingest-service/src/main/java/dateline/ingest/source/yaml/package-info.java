/** Lists of sources as people write them in files: YAML, or JSON, which is YAML too. */
@NullMarked
package dateline.ingest.source.yaml;

import org.jspecify.annotations.NullMarked;
