package dateline.index.batch;

import dateline.index.document.ChildSlots;
import dateline.index.document.Standing;

/**
 * An article document as read, without its text.
 *
 * @param seqNo with the primary term: which write of the document was read
 */
public record StoredArticle(Standing standing, ChildSlots slots, long seqNo, long primaryTerm) {}
