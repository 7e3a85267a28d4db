package dateline.findings.place;

import dateline.findings.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries by their English names: those of the CLDR data in the Java platform, and what else newspapers call them. */
final class Countries {

    private static final String ALIASES = """
            US: USA, U.S., U.S.A., United States of America, America
            GB: UK, U.K., Britain, Great Britain
            AE: UAE, Emirates
            MM: Burma, Myanmar
            CI: Ivory Coast
            CZ: Czech Republic, Czechia
            NL: Holland
            MK: Macedonia
            SZ: Swaziland
            CV: Cape Verde
            CD: DR Congo, DRC, Democratic Republic of Congo, Democratic Republic of the Congo, Zaire
            CG: Republic of Congo, Republic of the Congo, Congo-Brazzaville
            KR: South Korea, Republic of Korea
            KP: North Korea
            CN: China, People's Republic of China
            TW: Taiwan
            HK: Hong Kong
            MO: Macau, Macao
            TR: Turkey, Türkiye, Turkiye
            RU: Russia, Russian Federation
            IR: Iran
            SY: Syria
            VA: Vatican, Holy See
            TL: East Timor, Timor-Leste
            PS: Palestine, Palestinian Territories
            BA: Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina
            TT: Trinidad, Trinidad and Tobago
            AG: Antigua, Antigua and Barbuda
            GM: Gambia
            BS: Bahamas
            """;

    private final Map<String, String> byName;

    private Countries(Map<String, String> byName) {
        this.byName = byName;
    }

    static Countries inEnglish() {
        Map<String, String> byName = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            put(byName, Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
        }
        ALIASES.lines().forEach(line -> {
            for (String alias : line.substring(3).split(",", -1)) {
                put(byName, alias, line.substring(0, 2));
            }
        });
        return new Countries(byName);
    }

    private static void put(Map<String, String> byName, String name, String code) {
        byName.put(Folding.fold(name), code);
    }

    /** ISO 3166-1 alpha-2. */
    @Nullable
    String codeOf(String folded) {
        return byName.get(folded);
    }
}
