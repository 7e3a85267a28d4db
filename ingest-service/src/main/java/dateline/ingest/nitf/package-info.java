/** NITF, alone or in the envelope of another format. Pure. */
@NullMarked
package dateline.ingest.nitf;

import org.jspecify.annotations.NullMarked;
