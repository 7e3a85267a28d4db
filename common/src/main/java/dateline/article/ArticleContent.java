package dateline.article;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything a publisher says in and of an article: what makes two deliveries the same or not.
 *
 * @param url canonical
 * @param body NFC plain text, paragraphs split by one blank line, never blank
 * @param publishedAt as the publisher states it, null where it does not; never the fetch time
 * @param language as declared, a BCP 47 tag
 * @param labels the sender's own fields
 */
public record ArticleContent(
        ArticleId id,
        Source source,
        @Nullable URI url,
        @Nullable String title,
        String body,
        Completeness completeness,
        List<String> authors,
        @Nullable PublishedAt publishedAt,
        @Nullable Instant updatedAt,
        @Nullable String language,
        List<Subject> subjects,
        @Nullable String rights,
        Map<String, String> labels) {

    public ArticleContent {
        if (body.isBlank()) {
            throw new IllegalArgumentException("article " + id + " has a blank body");
        }
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
        labels = Map.copyOf(labels);
    }

    /** SHA-256 over every field but the id, 64 hexadecimal digits; equal contents have equal hashes on every machine. */
    public String hash() {
        MessageDigest digest = ArticleId.sha256();
        add(digest, source.id());
        add(digest, source.name());
        add(digest, source.zone());
        add(digest, url);
        add(digest, title);
        add(digest, body);
        add(digest, completeness.name());
        add(digest, publishedAt == null ? null : publishedAt.text());
        add(digest, updatedAt);
        add(digest, language);
        add(digest, rights);
        addCount(digest, authors.size());
        authors.forEach(author -> add(digest, author));
        addCount(digest, subjects.size());
        for (Subject subject : subjects) {
            add(digest, subject.scheme());
            add(digest, subject.code());
            add(digest, subject.name());
        }
        addCount(digest, labels.size());
        new TreeMap<>(labels).forEach((name, value) -> {
            add(digest, name);
            add(digest, value);
        });
        if (source.display() != null) {
            // Last, and only where it is said: what was hashed before there was such a rule keeps its hash.
            add(digest, source.display().word());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable Object value) {
        if (value == null) {
            addCount(digest, -1);
            return;
        }
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        addCount(digest, bytes.length);
        digest.update(bytes);
    }

    private static void addCount(MessageDigest digest, int count) {
        digest.update(ByteBuffer.allocate(4).putInt(count).flip());
    }
}
