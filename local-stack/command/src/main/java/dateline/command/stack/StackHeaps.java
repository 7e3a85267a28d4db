package dateline.command.stack;

/** The largest heaps of the parts, as the JVM writes them, e.g. {@code 512m}. */
public record StackHeaps(
        String kafka, String elasticsearch, String ingest, String enrich, String index, String query) {}
