/** News pages in HTML: what they say of their article in all the ways that pages have, and the text without what stands around it. Pure. */
@NullMarked
package dateline.ingest.page;

import org.jspecify.annotations.NullMarked;
