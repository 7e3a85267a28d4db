/** Kibana's saved objects as files that people can read, joined to the file that Kibana imports. */
@NullMarked
package dateline.kibana;

import org.jspecify.annotations.NullMarked;
