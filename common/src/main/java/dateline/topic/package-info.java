/** The topics: their names, lanes and limits, as plain data that the services and the command share. */
@NullMarked
package dateline.topic;

import org.jspecify.annotations.NullMarked;
