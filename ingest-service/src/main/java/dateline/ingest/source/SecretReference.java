package dateline.ingest.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a secret lies. Records of sources lie on Kafka, in files and in answers; the secret itself is in none of them.
 *
 * @param name of an environment variable that begins with {@code DATELINE_SECRET_}, or of a file in the folder of secrets: with
 *     any other name, whoever may set sources could have the service's own secrets sent to a server of theirs
 */
public record SecretReference(Place place, String name) {

    private static final Pattern WRITTEN = Pattern.compile("\\$\\{(env|file):([^{}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("DATELINE_SECRET_[A-Z0-9_]{1,100}");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    /** What kind of place it is. */
    public enum Place {
        ENV,
        FILE
    }

    public SecretReference {
        Pattern rule = place == Place.ENV ? VARIABLE : FILE;
        if (!rule.matcher(name).matches()) {
            throw new IllegalArgumentException(rule());
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException for anything else, which is not repeated: it may be a secret
     */
    public static SecretReference of(String written) {
        Matcher reference = WRITTEN.matcher(written.strip());
        if (!reference.matches()) {
            throw new IllegalArgumentException(rule());
        }
        return new SecretReference(reference.group(1).equals("env") ? Place.ENV : Place.FILE, reference.group(2));
    }

    private static String rule() {
        return "a secret is not sent but referred to: ${env:DATELINE_SECRET_NAME} for an environment variable of ingest-service,"
                + " ${file:NAME} for a file in dateline.ingest.secrets";
    }

    @Override
    public String toString() {
        return "${" + (place == Place.ENV ? "env" : "file") + ":" + name + "}";
    }
}
