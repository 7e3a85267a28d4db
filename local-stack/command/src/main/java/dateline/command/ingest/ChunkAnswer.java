package dateline.command.ingest;

import java.util.List;

/**
 * What became of a chunk of articles.
 *
 * @param rejections the first of them, by line
 */
public record ChunkAnswer(
        long accepted, long unchanged, long superseded, long barred, long rejected, List<LineRejection> rejections) {

    /**
     * One line that is no article.
     *
     * @param line counted from 1 within the chunk
     */
    public record LineRejection(long line, String reason) {}

    /** Copies what it is given. */
    public ChunkAnswer {
        rejections = List.copyOf(rejections);
    }
}
