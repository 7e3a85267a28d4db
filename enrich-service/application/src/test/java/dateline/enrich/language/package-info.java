@NullMarked
package dateline.enrich.language;

import org.jspecify.annotations.NullMarked;
