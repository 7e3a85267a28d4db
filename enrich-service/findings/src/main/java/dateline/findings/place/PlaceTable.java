package dateline.findings.place;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cities and divisions sorted by folded name, in columns: some 200,000 rows in about 8 MB. Immutable.
 *
 * <p>The file, deflated, big-endian: the number of divisions and for each its code as UTF; the number of rows; then column by
 * column for every row the name (a byte for how many bytes it shares with the one before it, a byte for how many follow, those
 * bytes), kind ({@link Kind#code()}), division (short, its place in that list), GeoNames id, population, latitude and longitude (int, in 1/10,000
 * degree; {@link Integer#MIN_VALUE} where there is no point).
 */
final class PlaceTable {

    static final int MAGIC = 0x444C475A;

    /** What a row is. */
    enum Kind {
        CITY('c'),
        CAPITAL('C'),
        /** A first-order division such as a state, with the people of its cities, in their middle. */
        DIVISION('1'),
        /** A second-order division such as a county, without point and people. */
        DISTRICT('2');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        /** As it is in the file. */
        char code() {
            return code;
        }
    }

    private final String[] divisionCodes;
    private final byte[] names;
    private final int[] nameStarts;
    private final byte[] kinds;
    private final short[] divisions;
    private final int[] ids;
    private final int[] populations;
    private final int[] latitudes;
    private final int[] longitudes;

    /** Reads the inflated file. */
    PlaceTable(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a table of places");
        }
        divisionCodes = new String[in.readInt()];
        for (int i = 0; i < divisionCodes.length; i++) {
            divisionCodes[i] = in.readUTF();
        }
        int rows = in.readInt();
        nameStarts = new int[rows + 1];
        names = readNames(in, rows);
        kinds = in.readNBytes(rows);
        divisions = new short[rows];
        for (int i = 0; i < rows; i++) {
            divisions[i] = in.readShort();
        }
        ids = readInts(in, rows);
        populations = readInts(in, rows);
        latitudes = readInts(in, rows);
        longitudes = readInts(in, rows);
    }

    private byte[] readNames(DataInputStream in, int rows) throws IOException {
        byte[] pool = new byte[rows * 12];
        int size = 0;
        for (int i = 0; i < rows; i++) {
            int shared = in.readUnsignedByte();
            int more = in.readUnsignedByte();
            if (size + shared + more > pool.length) {
                pool = Arrays.copyOf(pool, pool.length * 3 / 2 + 512);
            }
            if (i > 0) {
                System.arraycopy(pool, nameStarts[i - 1], pool, size, shared);
            }
            in.readFully(pool, size + shared, more);
            nameStarts[i] = size;
            size += shared + more;
        }
        nameStarts[rows] = size;
        return Arrays.copyOf(pool, size);
    }

    private static int[] readInts(DataInputStream in, int rows) throws IOException {
        int[] column = new int[rows];
        for (int i = 0; i < rows; i++) {
            column[i] = in.readInt();
        }
        return column;
    }

    int rows() {
        return ids.length;
    }

    /** The first row of this name, or of the first name behind it in order. */
    int firstRow(String folded) {
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = ids.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isNamed(int row, String folded) {
        return row < ids.length && compare(row, folded.getBytes(StandardCharsets.UTF_8)) == 0;
    }

    private int compare(int row, byte[] key) {
        return Arrays.compareUnsigned(names, nameStarts[row], nameStarts[row + 1], key, 0, key.length);
    }

    Kind kind(int row) {
        return switch (kinds[row]) {
            case 'C' -> Kind.CAPITAL;
            case '1' -> Kind.DIVISION;
            case '2' -> Kind.DISTRICT;
            default -> Kind.CITY;
        };
    }

    boolean isDivision(int row) {
        return kind(row) == Kind.DIVISION;
    }

    int population(int row) {
        return populations[row];
    }

    int id(int row) {
        return ids[row];
    }

    /** Country and division, such as {@code US.TX}; the country alone where the division is not known. */
    String division(int row) {
        return divisionCodes[divisions[row]];
    }

    String countryCode(int row) {
        return division(row).substring(0, 2);
    }

    /** Degrees north, null without a point. */
    @Nullable
    Double latitude(int row) {
        return latitudes[row] == Integer.MIN_VALUE ? null : latitudes[row] / 10_000.0;
    }

    @Nullable
    Double longitude(int row) {
        return longitudes[row] == Integer.MIN_VALUE ? null : longitudes[row] / 10_000.0;
    }

    /** The middle of every country's people, with their number: computed in one pass over the cities. */
    Map<String, PeopleCentre> countryCentres() {
        Map<String, PeopleCentre> centres = new HashMap<>();
        for (int row = 0; row < ids.length; row++) {
            Kind kind = kind(row);
            if (kind == Kind.CITY || kind == Kind.CAPITAL) {
                centres.computeIfAbsent(countryCode(row), code -> new PeopleCentre())
                        .add(latitudes[row] / 10_000.0, longitudes[row] / 10_000.0, populations[row]);
            }
        }
        return centres;
    }
}
