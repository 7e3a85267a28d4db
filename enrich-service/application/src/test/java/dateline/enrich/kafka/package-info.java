@NullMarked
package dateline.enrich.kafka;

import org.jspecify.annotations.NullMarked;
