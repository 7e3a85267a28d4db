/** Language detection by Apache OpenNLP. */
@NullMarked
package dateline.enrich.language;

import org.jspecify.annotations.NullMarked;
