@NullMarked
package dateline.enrich.spring;

import org.jspecify.annotations.NullMarked;
