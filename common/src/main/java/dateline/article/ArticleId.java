package dateline.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The identity of an article across all its revisions, and the key of its records on Kafka.
 *
 * @param value 32 lower-case hexadecimal digits: the first half of a SHA-256
 */
public record ArticleId(@JsonValue String value) implements Comparable<ArticleId> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    @JsonCreator
    public ArticleId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an article id is 32 hexadecimal digits, this is not: " + value);
        }
    }

    /** The id that follows from what identifies the article; equal parts in equal order give equal ids. */
    public static ArticleId of(String scheme, String... parts) {
        MessageDigest digest = sha256();
        add(digest, scheme);
        for (String part : parts) {
            add(digest, part);
        }
        return new ArticleId(HexFormat.of().formatHex(digest.digest(), 0, 16));
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        // The length goes first, so that ("ab", "c") and ("a", "bc") differ.
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
