package dateline.ingest.intake;

import dateline.article.Subject;
import dateline.ingest.article.Draft;
import java.util.stream.Stream;

/** What a draft holds in memory, roughly and in bytes: its texts at a byte a character, and something for each of them. */
final class DraftSize {

    /** What an article costs beside its texts. */
    static final int ARTICLE = 4 * 1024;

    /** What a text costs beside its characters: two objects and its place in a list or map. */
    static final int TEXT = 64;

    private DraftSize() {}

    static long of(Draft draft) {
        return Stream.of(
                                draft.text().values().stream(),
                                draft.authors().stream(),
                                draft.subjects().stream().flatMap(DraftSize::texts),
                                draft.labels().keySet().stream(),
                                draft.labels().values().stream(),
                                draft.path().stream())
                        .flatMap(texts -> texts)
                        .mapToLong(text -> TEXT + text.length())
                        .sum()
                + ARTICLE;
    }

    private static Stream<String> texts(Subject subject) {
        return Stream.of(subject.scheme(), subject.code(), subject.name()).flatMap(Stream::ofNullable);
    }
}
