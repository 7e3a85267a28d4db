package dateline.command.reindex;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Articles whose ids, which are hashes in hexadecimal, begin with the same two digits, and their children. Small enough to be done
 * again after a break, and even in size.
 *
 * @param number 0 to 255
 */
public record Bucket(int number) {

    /** How many there are. */
    public static final int COUNT = 256;

    public Bucket {
        if (number < 0 || number >= COUNT) {
            throw new IllegalArgumentException("there is no bucket " + number);
        }
    }

    /** All of them, in the order of ids. */
    public static List<Bucket> all() {
        return IntStream.range(0, COUNT).mapToObj(Bucket::new).toList();
    }

    /** The two digits; every id of the bucket is equal or behind it in order. */
    public String first() {
        return HexFormat.of().toHexDigits((byte) number);
    }

    /** What every id of the bucket is before; null for the last bucket. */
    public @Nullable String end() {
        return number == COUNT - 1 ? null : new Bucket(number + 1).first();
    }
}
