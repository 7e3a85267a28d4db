package dateline.ingest.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which parameters of an address tell where a reader came from or who it is, but not which page it is. Only names that mean nothing
 * else anywhere: the general lists of ClearURLs and of the query stripping in Firefox and Brave, less the names that also choose
 * pages ({@code ref}, {@code source}, {@code cid}, {@code spm}), and with those of news sites and their feeds.
 */
final class UrlParameters {

    private static final Pattern FAMILIES = Pattern.compile(
            "utm_.*" // Google Analytics, and whoever took its names over
                    + "|ga_(source|medium|term|content|campaign|place)"
                    + "|gad_(source|campaignid)"
                    + "|(mtm|matomo|pk|piwik)_(source|medium|campaign|keyword|kwd|content|cid|group|placement)" // Matomo
                    + "|at_(medium|campaign|custom.*|link.*|ptr.*|format|bbc_team)" // AT Internet, as of the BBC
                    + "|ns_(source|mchannel|campaign|linkname|fee)" // Comscore
                    + "|hsa_[a-z]+|_hs(enc|mi)|__hs(tc|fp|sc)" // HubSpot
                    + "|(itm|otm|stm|hmb)_(source|medium|campaign|content|term)"
                    + "|fb_(action_ids|action_types|source|ref)|action_(object|type|ref)_map" // Facebook
                    + "|mc_[ce]id|ml_subscriber(_hash)?|oly_(anon|enc)_id|vero_(id|conv)|_bta_(tid|c)|trk_(contact|msg|module|sid)"
                    + "|soc_(src|trk)|guce_referrer(_sig)?|aspsessionid[a-z]*");

    private static final Set<String> NAMES = Set.of(
            // Clicks on advertisements and in social networks.
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "srsltid",
            "fbclid",
            "msclkid",
            "twclid",
            "ttclid",
            "yclid",
            "ymclid",
            "ysclid",
            "rdt_cid",
            "li_fat_id",
            "igshid",
            "igsh",
            "epik",
            "sccid",
            "irclickid",
            "rb_clickid",
            "wickedid",
            "__twitter_impression",
            "_branch_match_id",
            "_openstat",
            // Newsletters and measurement.
            "_ga",
            "_gl",
            "_ke",
            "_kx",
            "__s",
            "mkt_tok",
            "hsctatracking",
            "s_cid",
            "s_kwcid",
            "ef_id",
            "guccounter",
            "ocid",
            "cmpid",
            "intcmp",
            "ncid",
            "xtor",
            "wt_mc",
            "wt_zmc",
            "smid",
            "smtyp",
            "taid",
            "feedtype",
            "feedname",
            "traffic_source",
            "ref_src",
            "ref_url",
            // What caches of AMP pages add.
            "amp_js_v",
            "amp_gsa",
            "usqp",
            "aoh",
            // Sessions.
            "jsessionid",
            "phpsessid",
            "cfid",
            "cftoken");

    private UrlParameters() {}

    /**
     * Whether a parameter has no say in which page it is.
     *
     * @param parameter name and value as in the address
     */
    static boolean isIdle(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || FAMILIES.matcher(name).matches();
    }
}
