package dateline.ingest.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Content-Type} as leniently as servers write it. */
public final class ContentType {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)");

    private ContentType() {}

    public static Declared declared(Optional<String> contentType) {
        Matcher charset = CHARSET.matcher(contentType.orElse(""));
        return new Declared(
                contentType
                        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                        .filter(type -> !type.isEmpty()),
                charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
                Optional.empty());
    }
}
