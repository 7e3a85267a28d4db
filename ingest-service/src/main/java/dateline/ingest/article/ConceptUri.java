package dateline.ingest.article;

import java.util.Map;

/**
 * The address of a term, taken apart into its vocabulary and its code: formats that write addresses and formats that write
 * {@code medtop:04000000} then say the same.
 *
 * @param scheme the alias that IPTC gives to its own vocabularies, else the address up to the code; empty where the address has
 *     no parts
 */
public record ConceptUri(String scheme, String code) {

    private static final String NEWSCODES = "cv.iptc.org/newscodes/";

    /** Where the alias is not the last part of the vocabulary's address. */
    private static final Map<String, String> ALIASES = Map.of(
            "mediatopic", "medtop",
            "subjectcode", "subj",
            "worldregion", "wldreg");

    public static ConceptUri of(String uri) {
        String address = uri.strip();
        int end = Math.max(address.lastIndexOf('/'), address.lastIndexOf('#'));
        if (!address.contains("://") || end < address.indexOf("://") + 3 || end == address.length() - 1) {
            return new ConceptUri("", address);
        }
        String vocabulary = address.substring(0, end);
        int newscodes = vocabulary.indexOf(NEWSCODES);
        String name = newscodes < 0 ? "" : vocabulary.substring(newscodes + NEWSCODES.length());
        return new ConceptUri(
                newscodes < 0 ? vocabulary : ALIASES.getOrDefault(name, name), address.substring(end + 1));
    }
}
