package dateline.command.ingest;

import dateline.topic.Lane;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of articles beside their bytes.
 *
 * @param source for articles that do not name theirs; null for none
 * @param mapping what columns mean, by the names of ingest's parameters; empty for none
 */
public record SendQuery(Lane lane, @Nullable String source, Map<String, String> mapping) {

    public SendQuery {
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
    }

    String text() {
        StringBuilder text = new StringBuilder("?lane=" + lane.name().toLowerCase(Locale.ROOT));
        if (source != null) {
            text.append(parameter("source", source));
        }
        mapping.forEach((name, value) -> text.append(parameter(name, value)));
        return text.toString();
    }

    /** The same for a file of that name. */
    String text(String file) {
        return text() + parameter("file", file);
    }

    private static String parameter(String name, String value) {
        return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
