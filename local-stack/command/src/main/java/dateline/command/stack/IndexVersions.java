package dateline.command.stack;

import java.util.List;

/**
 * Which versions of the indices the stack keeps, in {@code index-versions.json}: what outlives {@code down} and {@code up}.
 *
 * @param written an index-service runs for each, the first of them on the usual port; in order, never empty
 * @param shown the one that readers see
 */
public record IndexVersions(List<Integer> written, int shown) {

    /** A stack that was never told anything else. */
    public static final IndexVersions FIRST = new IndexVersions(List.of(1), 1);

    /** Sorts what it is given. */
    public IndexVersions {
        written = written.stream().distinct().sorted().toList();
        if (!written.contains(shown)) {
            throw new IllegalArgumentException("version " + shown + " is shown, but only " + written + " are written");
        }
    }

    /** One more is written; readers see what they saw. */
    public IndexVersions writing(int version) {
        return new IndexVersions(
                java.util.stream.Stream.concat(written.stream(), java.util.stream.Stream.of(version))
                        .toList(),
                shown);
    }

    /** Readers see another one of those that are written. */
    public IndexVersions showing(int version) {
        return new IndexVersions(written, version);
    }

    /** Only what readers see is written. */
    public IndexVersions only() {
        return new IndexVersions(List.of(shown), shown);
    }

    /** The parts that this takes. */
    List<IndexPart> parts() {
        return written.stream()
                .map(version -> new IndexPart(
                        version.equals(written.getFirst()) ? IndexPart.USUAL : "index-v" + version, version))
                .toList();
    }

    /**
     * An index-service of the stack.
     *
     * @param name of the part
     */
    record IndexPart(String name, int version) {

        static final String USUAL = "index";

        /** Whether it has the port that people know. */
        boolean isUsual() {
            return name.equals(USUAL);
        }
    }
}
