package dateline.ingest.receipt;

import dateline.message.Receipt;

/** What becomes of the wish to lift an operator's bar. */
public sealed interface Restoration {

    /** The bar is lifted by this receipt, which is to be published. */
    record Lifted(Receipt receipt) implements Restoration {}

    /** It was lifted before, and no version has come since. */
    record AlreadyLifted(Receipt known) implements Restoration {}

    /** There is no bar. */
    record NotBarred(Receipt known) implements Restoration {}

    /** Nobody has heard of the article. */
    record Unknown() implements Restoration {}
}
