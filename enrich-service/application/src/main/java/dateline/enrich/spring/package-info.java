/** Puts the parts together and reads the settings. */
@NullMarked
package dateline.enrich.spring;

import org.jspecify.annotations.NullMarked;
