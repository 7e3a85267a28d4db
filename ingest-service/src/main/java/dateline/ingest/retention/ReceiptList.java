package dateline.ingest.retention;

import dateline.article.ArticleId;
import dateline.message.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All receipts, in a fixed order, page by page: what changes meanwhile is seen or not. Thread-safe. */
@FunctionalInterface
public interface ReceiptList {

    /**
     * The receipts behind one of them.
     *
     * @param last null to begin
     * @param most how many; fewer only at the end
     */
    List<Receipt> after(@Nullable ArticleId last, int most);
}
