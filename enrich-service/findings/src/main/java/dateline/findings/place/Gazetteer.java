package dateline.findings.place;

import dateline.finding.GazetteerPlace;
import dateline.findings.Folding;
import java.util.Optional;

/** Places by name. Immutable and thread-safe. */
public final class Gazetteer {

    private final Countries countries;

    private Gazetteer(Countries countries) {
        this.countries = countries;
    }

    /** The gazetteer that is part of this library. */
    public static Gazetteer fromClasspath() {
        return new Gazetteer(Countries.inEnglish());
    }

    /** The place that is most probably meant by this name; empty where that is unsure. */
    public Optional<GazetteerPlace> lookup(String name) {
        return country(name);
    }

    /** The country of this name. */
    public Optional<GazetteerPlace> country(String name) {
        return countries.find(Folding.fold(name));
    }

    /** Whether there is a place of this name at all, sure or not. */
    public boolean knows(String name) {
        return country(name).isPresent();
    }
}
