package dateline.ingest.article;

import dateline.article.ArticleContent;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What texts take in UTF-8, in bytes. */
final class Utf8Size {

    private Utf8Size() {}

    static int of(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Everything that a sender can make long, but the body. */
    static long besideBody(ArticleContent content) {
        Stream<?> fields = Stream.of(
                        Stream.of(content.source().id()),
                        Stream.ofNullable(content.source().name()),
                        Stream.ofNullable(content.url()),
                        Stream.ofNullable(content.title()),
                        Stream.ofNullable(content.rights()),
                        content.authors().stream(),
                        content.subjects().stream(),
                        content.labels().keySet().stream(),
                        content.labels().values().stream())
                .flatMap(stream -> stream);
        return fields.mapToLong(field -> of(field.toString())).sum();
    }
}
