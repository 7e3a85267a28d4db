/**
 * The whole flow on real servers: the services run as processes, are killed, frozen and doubled, and the index is compared with
 * what went in. The articles are made here, by rule.
 */
@NullMarked
package dateline.system;

import org.jspecify.annotations.NullMarked;
