/** Facts about entities, each on a text of its own. */
@NullMarked
package dateline.findings.entity;

import org.jspecify.annotations.NullMarked;
