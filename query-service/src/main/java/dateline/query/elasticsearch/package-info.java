/** Questions as searches, and documents as what was found. */
@NullMarked
package dateline.query.elasticsearch;

import org.jspecify.annotations.NullMarked;
