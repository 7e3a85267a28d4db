package dateline.query.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.query.question.Unacceptable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * How far changes were read: in every shard of every index the sequence number of the last operation told. Sequence numbers are
 * given by the shard itself, one after the other, so no clock can leave a gap.
 */
public record Position(List<Mark> marks) {

    /** Longer ones come of more shards than one page could look through. */
    public static final int LONGEST = 16_000;

    /**
     * A shard.
     *
     * @param index the identity of the index, which another one of the same name does not have
     * @param sequence of the last operation told; -1 for none
     */
    public record Mark(Stream of, String index, int shard, long sequence) {
        public Mark {
            if (!index.matches("[\\w-]{1,64}") || shard < 0 || sequence < -1) {
                throw new IllegalArgumentException("no place in an index: " + index + " " + shard + " " + sequence);
            }
        }
    }

    /** Before everything. */
    public static final Position START = new Position(List.of());

    public Position {
        marks = List.copyOf(marks);
    }

    /** How far that shard was read; empty where it was never looked at. */
    public Optional<Mark> of(Stream of, String index, int shard) {
        return marks.stream()
                .filter(mark -> mark.of() == of && mark.index().equals(index) && mark.shard() == shard)
                .findFirst();
    }

    /** Whether another index was read for this, since replaced. */
    public boolean knowsAnother(Stream of, String index) {
        return marks.stream().anyMatch(mark -> mark.of() == of && !mark.index().equals(index));
    }

    /** For an address. */
    public String written() {
        List<String> lines = new ArrayList<>();
        for (Mark mark : marks) {
            lines.add(mark.of() + " " + mark.index() + " " + mark.shard() + " " + mark.sequence());
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", lines).getBytes(UTF_8));
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws Unacceptable if it is something else
     */
    public static Position read(String written) {
        try {
            List<Mark> marks = new ArrayList<>();
            for (String line : new String(Base64.getUrlDecoder().decode(written), UTF_8).split("\n", -1)) {
                String[] parts = line.split(" ", -1);
                if (parts.length != 4) {
                    throw new IllegalArgumentException(line);
                }
                marks.add(new Mark(
                        Stream.valueOf(parts[0]), parts[1], Integer.parseInt(parts[2]), Long.parseLong(parts[3])));
            }
            return new Position(marks);
        } catch (IllegalArgumentException e) {
            throw new Unacceptable(
                    "after", "is no cursor", "give the value of next as it was answered, or leave it out to begin");
        }
    }
}
