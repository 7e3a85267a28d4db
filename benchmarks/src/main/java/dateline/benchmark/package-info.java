/**
 * Measures each stage alone and all together on private servers, beside what the stage cannot exceed: a bare producer, a bare
 * engine, bare {@code _bulk} requests. One run, one machine, so that the ratios hold where the numbers do not.
 */
@NullMarked
package dateline.benchmark;

import org.jspecify.annotations.NullMarked;
