/** What an article is made of, before anybody has read it: identity, source, dates, subjects. Values only, no I/O. */
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
