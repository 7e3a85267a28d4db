package dateline.findings.place;

import dateline.finding.GazetteerPlace;
import dateline.findings.Folding;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Places by name: countries (CLDR), their divisions and cities of 1,000 people and more (GeoNames). A name stands for the most
 * populous place that bears it, and for none where another of some size bears it too. A country is put in the middle of its
 * people, a division likewise. Case, accents and marks of a name do not count. Immutable and thread-safe; some 12 MB of memory.
 */
public final class Gazetteer {

    private static final String RESOURCE = "places.deflated";
    /** A word is known for a place only if so many people live there: else it may as well be a family name. */
    private static final int WELL_KNOWN = 50_000;

    /** Smaller places are found only within a country or division that is named with them. */
    private static final int SMALLEST = 5_000;

    private final PlaceTable table;
    private final Ranking ranking;
    private final Countries countries;
    private final Map<String, PeopleCentre> centres;

    private Gazetteer(PlaceTable table) {
        this.table = table;
        this.ranking = new Ranking(table);
        this.countries = Countries.inEnglish();
        this.centres = table.countryCentres();
    }

    /** The gazetteer that is part of this library. Reading it takes some tenths of a second. */
    public static Gazetteer fromClasspath() {
        try (InputStream file = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            byte[] inflated = new InflaterInputStream(file).readAllBytes();
            return new Gazetteer(new PlaceTable(new DataInputStream(new ByteArrayInputStream(inflated))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The place that is most probably meant by this name; empty where that is unsure. "Kyoto Prefecture" and "State of Texas" are
     * divisions, where the gazetteer has no such name in full.
     */
    public Optional<GazetteerPlace> lookup(String name) {
        String folded = key(name);
        return byName(folded).or(() -> Divisions.nameIn(folded).flatMap(this::division));
    }

    private Optional<GazetteerPlace> division(String folded) {
        String country = countries.codeOf(folded);
        if (country != null) {
            return Optional.of(countryPlace(country));
        }
        int row = ranking.best(folded, table::isDivision);
        return row < 0 ? Optional.empty() : Optional.of(place(row));
    }

    private Optional<GazetteerPlace> byName(String folded) {
        String country = countries.codeOf(folded);
        int row = Exonyms.isNoSinglePlace(folded) ? -1 : ranking.best(folded, found -> isOfSomeSize(found, folded));
        if (country == null) {
            return row < 0 ? Optional.empty() : Optional.of(place(row));
        }
        boolean rivalled = row >= 0
                && !table.countryCode(row).equals(country)
                && (long) table.population(row) * Ranking.CLEAR_LEAD > people(country);
        return rivalled ? Optional.empty() : Optional.of(countryPlace(country));
    }

    /**
     * The place of this name within another: "Paris" in "Texas" or "France".
     *
     * @param within a country or a first-order division
     */
    public Optional<GazetteerPlace> lookup(String name, String within) {
        String folded = key(within);
        String country = countries.codeOf(folded);
        List<String> areas = new ArrayList<>();
        if (country != null) {
            areas.add(country);
        }
        for (int row = table.firstRow(folded); table.isNamed(row, folded); row++) {
            if (table.isDivision(row)) {
                areas.add(table.division(row));
            }
        }
        int row = ranking.best(
                key(name), found -> areas.stream().anyMatch(area -> isWithin(table.division(found), area)));
        return row < 0 ? Optional.empty() : Optional.of(place(row));
    }

    private static boolean isWithin(String division, String area) {
        return division.equals(area) || division.startsWith(area + ".");
    }

    /** The country of this name, however well another place is known by it. */
    public Optional<GazetteerPlace> country(String name) {
        String code = countries.codeOf(key(name));
        return code == null ? Optional.empty() : Optional.of(countryPlace(code));
    }

    /** Whether a place of this name is so well known that the word is more likely to be the place than a family name. */
    public boolean knows(String name) {
        String folded = key(name);
        if (countries.codeOf(folded) != null) {
            return true;
        }
        for (int row = table.firstRow(folded); table.isNamed(row, folded); row++) {
            if (table.population(row) >= WELL_KNOWN) {
                return true;
            }
        }
        return false;
    }

    private static String key(String name) {
        return Exonyms.gazetteerName(withoutArticle(Folding.fold(name)));
    }

    /** "the hague" is kept as "hague". */
    static String withoutArticle(String folded) {
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private boolean isOfSomeSize(int row, String folded) {
        return table.population(row) >= SMALLEST
                || (table.kind(row) == PlaceTable.Kind.DISTRICT && folded.indexOf(' ') > 0);
    }

    private long people(String country) {
        PeopleCentre centre = centres.get(country);
        return centre == null ? 0 : centre.population();
    }

    private GazetteerPlace place(int row) {
        return new GazetteerPlace(
                "geonames:" + table.id(row), table.latitude(row), table.longitude(row), table.countryCode(row));
    }

    private GazetteerPlace countryPlace(String code) {
        @Nullable PeopleCentre centre = centres.get(code);
        return new GazetteerPlace(
                "iso3166:" + code,
                centre == null ? null : centre.latitude(),
                centre == null ? null : centre.longitude(),
                code);
    }
}
