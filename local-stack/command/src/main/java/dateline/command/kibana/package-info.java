/** Kibana's side: saved objects, a setting and a role, over its HTTP API. */
@NullMarked
package dateline.command.kibana;

import org.jspecify.annotations.NullMarked;
