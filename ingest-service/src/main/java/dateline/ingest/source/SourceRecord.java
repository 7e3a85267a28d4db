package dateline.ingest.source;

import dateline.article.Display;
import dateline.ingest.article.KnownSource;
import dateline.ingest.fetch.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people set of a source.
 *
 * @param id as articles and feeds name it
 * @param name for people
 * @param zone of dates that do not say theirs, and the anchor of "yesterday" for those in GMT
 * @param language of articles that do not say theirs, a BCP 47 tag
 * @param rights of articles that do not say theirs
 * @param display how much of a text readers may be shown; null is all of it
 * @param hosts whose pages are the source's, those below them included; in lower case
 * @param credentials for fetching; null where nobody asks for any
 * @param proxy that the source's own fetches go through; null for the service's
 * @param retentionDays how long its articles may be kept; null for as long as all others
 * @param changed when people last set it
 */
public record SourceRecord(
        String id,
        @Nullable String name,
        @Nullable ZoneId zone,
        @Nullable String language,
        @Nullable String rights,
        @Nullable Display display,
        List<String> hosts,
        @Nullable Credentials credentials,
        @Nullable URI proxy,
        @Nullable Integer retentionDays,
        Instant changed) {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._:@+-]{0,199}");
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]{0,252}[\\p{L}\\p{N}])?|\\[[0-9a-f:.]+]");
    private static final int LONGEST_LINE = 1000;
    private static final int MOST_HOSTS = 100;

    public SourceRecord {
        require(
                ID.matcher(id).matches() && id.equals(id.strip()),
                "the id of a source is up to 200 letters, digits, blanks and . _ : @ + -, and begins with a letter or a digit");
        require(name == null || isLine(name), "the name of a source is one line of up to 1000 characters");
        require(rights == null || isLine(rights), "the rights of a source are one line of up to 1000 characters");
        hosts = hosts.stream().distinct().toList();
        require(hosts.size() <= MOST_HOSTS, "a source has 100 hosts at most");
        for (String host : hosts) {
            require(HOST.matcher(host).matches(), "a host is a name such as news.example, not " + host);
        }
        if (proxy != null) {
            Optional<String> objection = WebAddress.objection(proxy);
            require(objection.isEmpty() && proxy.getPort() > 0, "a proxy is such as http://proxy.example:3128");
        }
        require(retentionDays == null || retentionDays > 0, "a retention is a day at least");
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() <= LONGEST_LINE && text.chars().noneMatch(Character::isISOControl);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    KnownSource known() {
        return new KnownSource(id, name, zone, language, rights, display);
    }
}
