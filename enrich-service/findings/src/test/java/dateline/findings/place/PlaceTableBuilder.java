package dateline.findings.place;

import dateline.findings.Folding;
import dateline.findings.place.PlaceTable.Kind;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Makes {@code places.deflated} from tables of GeoNames; the README beside that file says which and how. */
final class PlaceTableBuilder {

    private static final int LONGEST_NAME = 255;

    private record Row(String name, Kind kind, String division, int id, int population, int latitude, int longitude) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, PeopleCentre> centres = new HashMap<>();

    private PlaceTableBuilder() {}

    public static void main(String[] files) throws IOException {
        var builder = new PlaceTableBuilder();
        builder.addCities(Path.of(files[0]));
        builder.addDivisions(Path.of(files[1]));
        builder.addDistricts(Path.of(files[2]));
        try (OutputStream out = Files.newOutputStream(Path.of(files[3]))) {
            builder.write(out);
        }
    }

    /** Columns: id, name, other name, country, division, feature, population, latitude, longitude; the first line is a header. */
    private void addCities(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            boolean isGone = cells[5].equals("PPLH") || cells[5].equals("PPLQ") || cells[5].equals("PPLW");
            if (!isGone) {
                String division = cells[4].isEmpty() ? cells[3] : cells[3] + "." + cells[4];
                Kind kind = cells[5].equals("PPLC") ? Kind.CAPITAL : Kind.CITY;
                int population = Integer.parseInt(cells[6]);
                double latitude = Double.parseDouble(cells[7]);
                double longitude = Double.parseDouble(cells[8]);
                int id = Integer.parseInt(cells[0]);
                Set<String> names = new TreeSet<>(List.of(Folding.fold(cells[1]), Folding.fold(cells[2])));
                names.forEach(name -> add(name, kind, division, id, population, scaled(latitude), scaled(longitude)));
                centres.computeIfAbsent(division, code -> new PeopleCentre()).add(latitude, longitude, population);
            }
        }
    }

    /** Columns: country.division, name, ASCII name, id. */
    private void addDivisions(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            PeopleCentre centre = centres.get(cells[0]);
            if (centre != null && centre.population() > 0) {
                int people = (int) Math.min(Integer.MAX_VALUE, centre.population());
                int id = Integer.parseInt(cells[3]);
                for (String name : new TreeSet<>(List.of(Folding.fold(cells[1]), Folding.fold(cells[2])))) {
                    add(
                            name,
                            Kind.DIVISION,
                            cells[0],
                            id,
                            people,
                            scaled(centre.latitude()),
                            scaled(centre.longitude()));
                }
            }
        }
    }

    /** Columns: country.division.district, name, ASCII name, id. Only names that nothing else bears. */
    private void addDistricts(Path file) throws IOException {
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add(row.name()));
        Map<String, List<String[]>> byName = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            byName.computeIfAbsent(Folding.fold(cells[1]), name -> new ArrayList<>())
                    .add(cells);
        }
        byName.forEach((name, all) -> {
            if (all.size() == 1 && !taken.contains(name)) {
                String[] cells = all.getFirst();
                String division = cells[0].substring(0, cells[0].lastIndexOf('.'));
                add(name, Kind.DISTRICT, division, Integer.parseInt(cells[3]), 0, Integer.MIN_VALUE, Integer.MIN_VALUE);
            }
        });
    }

    private void add(String name, Kind kind, String division, int id, int population, int latitude, int longitude) {
        String plain = Gazetteer.withoutArticle(name);
        int length = bytes(plain).length;
        if (length > 0 && length <= LONGEST_NAME) {
            rows.add(new Row(plain, kind, division, id, population, latitude, longitude));
        }
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static int scaled(double degrees) {
        return (int) Math.round(degrees * 10_000);
    }

    private void write(OutputStream file) throws IOException {
        rows.sort(Comparator.comparing((Row row) -> bytes(row.name()), Arrays::compareUnsigned)
                .thenComparingInt(Row::id));
        List<String> divisions =
                rows.stream().map(Row::division).distinct().sorted().toList();
        Map<String, Integer> index = new HashMap<>();
        divisions.forEach(division -> index.put(division, index.size()));
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DataOutputStream(new DeflaterOutputStream(file, deflater))) {
            out.writeInt(PlaceTable.MAGIC);
            out.writeInt(divisions.size());
            for (String division : divisions) {
                out.writeUTF(division);
            }
            out.writeInt(rows.size());
            writeNames(out);
            for (Row row : rows) {
                out.writeByte(row.kind().code());
            }
            for (Row row : rows) {
                out.writeShort(index.getOrDefault(row.division(), -1));
            }
            for (Row row : rows) {
                out.writeInt(row.id());
            }
            for (Row row : rows) {
                out.writeInt(row.population());
            }
            for (Row row : rows) {
                out.writeInt(row.latitude());
            }
            for (Row row : rows) {
                out.writeInt(row.longitude());
            }
        } finally {
            deflater.end();
        }
    }

    private void writeNames(DataOutputStream out) throws IOException {
        byte[] before = {};
        for (Row row : rows) {
            byte[] name = bytes(row.name());
            int mismatch = Arrays.mismatch(before, name);
            int shared = mismatch < 0 ? before.length : mismatch;
            out.writeByte(shared);
            out.writeByte(name.length - shared);
            out.write(name, shared, name.length - shared);
            before = name;
        }
    }
}
