package dateline.findings.place;

import java.util.List;
import java.util.Optional;

/** Names that say themselves that they are a division or a country: "Kyoto Prefecture", "Republic of Malta". */
final class Divisions {

    private static final List<String> BEHIND = List.of(
            " prefecture", " province", " state", " region", " governorate", " oblast", " voivodeship", " canton");
    private static final List<String> BEFORE =
            List.of("republic of ", "kingdom of ", "state of ", "province of ", "region of ");

    private Divisions() {}

    /** The name within; folded like the whole. */
    static Optional<String> nameIn(String folded) {
        for (String ending : BEHIND) {
            if (folded.endsWith(ending)) {
                return Optional.of(folded.substring(0, folded.length() - ending.length()));
            }
        }
        for (String beginning : BEFORE) {
            if (folded.startsWith(beginning)) {
                return Optional.of(Gazetteer.withoutArticle(folded.substring(beginning.length())));
            }
        }
        return Optional.empty();
    }
}
