/** The API. */
@NullMarked
package dateline.query.http;

import org.jspecify.annotations.NullMarked;
