package dateline.command.ingest;

import java.util.List;

/**
 * What became of a chunk of articles, or of a file.
 *
 * @param rejections the first of them, by line
 */
public record ChunkAnswer(
        long accepted,
        long unchanged,
        long superseded,
        long barred,
        long held,
        long rejected,
        List<LineRejection> rejections) {

    /**
     * One line that is no article.
     *
     * @param line counted from 1 within the chunk or the file; the number of the item where the file has no lines
     */
    public record LineRejection(long line, String reason) {}

    /** One that was refused as a whole. */
    public static ChunkAnswer rejected(String reason) {
        return new ChunkAnswer(0, 0, 0, 0, 0, 1, List.of(new LineRejection(1, reason)));
    }

    /** How many were read in all. */
    public long read() {
        return accepted + unchanged + superseded + barred + held + rejected;
    }

    /** Copies what it is given. */
    public ChunkAnswer {
        rejections = List.copyOf(rejections);
    }
}
