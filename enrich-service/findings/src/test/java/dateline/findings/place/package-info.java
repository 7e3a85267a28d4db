/** Facts about the gazetteer, and the tool that makes its file. */
@NullMarked
package dateline.findings.place;

import org.jspecify.annotations.NullMarked;
