package dateline.ingest.warc;

/** What is found at the next place of an archive. */
sealed interface Cut {

    /** A record, whose content is to be read or to be ended before the next is asked for. */
    record Whole(RecordHead head, Content content) implements Cut {}

    /** Something that is no record; the next one is looked for behind it. */
    record Broken(String reason) implements Cut {}
}
