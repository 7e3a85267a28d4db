/** An article with what was found in it, and how it is laid out as text. Pure. */
@NullMarked
package dateline.command.article;

import org.jspecify.annotations.NullMarked;
