package dateline.ingest.intake;

import dateline.message.Receipt;

/** What became of the wish to lift an operator's bar. */
public sealed interface Restored {

    /**
     * The bar is lifted.
     *
     * @param republished whether the article is on its way again; where not, it has to be sent again
     */
    record Lifted(Receipt receipt, boolean republished) implements Restored {}

    /** There is no bar. */
    record NotBarred(Receipt receipt) implements Restored {}

    /** Nobody has heard of the article. */
    record Unknown() implements Restored {}
}
