/** Asks the services for their health and figures over HTTP. */
@NullMarked
package dateline.query.actuator;

import org.jspecify.annotations.NullMarked;
