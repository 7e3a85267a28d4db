package dateline.findings.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names in English newspapers that the gazetteer has under another spelling, or not at all; all folded. */
final class Exonyms {

    private static final Map<String, String> GAZETTEER_NAMES = read("""
            kiev=kyiv
            kharkov=kharkiv
            lvov=lviv
            odesa=odessa
            bombay=mumbai
            calcutta=kolkata
            madras=chennai
            bangalore=bengaluru
            peking=beijing
            rangoon=yangon
            saigon=ho chi minh city
            new york=new york city
            frankfurt=frankfurt am main
            washington=washington dc
            st petersburg=saint petersburg
            saint louis=st louis
            saint paul=st paul
            nyc=new york city
            nsw=new south wales
            ala=alabama
            ariz=arizona
            ark=arkansas
            calif=california
            colo=colorado
            conn=connecticut
            dc=washington dc
            del=delaware
            fla=florida
            ill=illinois
            ind=indiana
            kan=kansas
            ky=kentucky
            mass=massachusetts
            md=maryland
            mich=michigan
            minn=minnesota
            miss=mississippi
            mo=missouri
            mont=montana
            nc=north carolina
            nd=north dakota
            neb=nebraska
            nev=nevada
            nh=new hampshire
            nj=new jersey
            nm=new mexico
            ny=new york
            okla=oklahoma
            ore=oregon
            pa=pennsylvania
            ri=rhode island
            sc=south carolina
            sd=south dakota
            tenn=tennessee
            va=virginia
            vt=vermont
            wash=washington
            wis=wisconsin
            wva=west virginia
            wyo=wyoming
            """);

    /** Continents, seas and regions that share their name with some town, and names of two countries. */
    private static final Set<String> NO_SINGLE_PLACE = Set.of(
            "africa",
            "america",
            "americas",
            "antarctica",
            "arctic",
            "asia",
            "atlantic",
            "balkans",
            "caribbean",
            "caucasus",
            "congo",
            "east",
            "europe",
            "gulf",
            "korea",
            "latin america",
            "mediterranean",
            "middle east",
            "north",
            "north america",
            "north sea",
            "pacific",
            "scandinavia",
            "south",
            "south america",
            "west",
            "west africa",
            "black sea",
            "red sea",
            "persian gulf",
            "baltic",
            "central america",
            "east africa",
            "southeast asia");

    private Exonyms() {}

    private static Map<String, String> read(String lines) {
        Map<String, String> names = new HashMap<>();
        lines.lines().forEach(line -> {
            int equals = line.indexOf('=');
            names.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return Map.copyOf(names);
    }

    /** The name to look for. */
    static String gazetteerName(String folded) {
        return GAZETTEER_NAMES.getOrDefault(folded, folded);
    }

    static boolean isNoSinglePlace(String folded) {
        return NO_SINGLE_PLACE.contains(folded);
    }
}
