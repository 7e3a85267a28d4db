package dateline.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places where secrets lie. They are looked up each time, so that a file may be replaced. Thread-safe. */
public final class Secrets {

    private static final int LONGEST = 16 * 1024;

    private final Map<String, String> environment;
    private final @Nullable Path folder;

    /**
     * Secrets of a process.
     *
     * @param folder of files with one secret each; null where there is none
     */
    public Secrets(Map<String, String> environment, @Nullable Path folder) {
        this.environment = Map.copyOf(environment);
        this.folder = folder;
    }

    /** The secret is not where it should be. The message says what is missing, and never a secret. */
    static final class Missing extends Exception {
        Missing(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    String value(SecretReference reference) throws Missing {
        String value = switch (reference.place()) {
            case ENV -> variable(reference.name());
            case FILE -> file(reference.name());
        };
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new Missing("the secret " + reference + " is no line of text");
        }
        return value;
    }

    private String variable(String name) throws Missing {
        String value = environment.get(name);
        if (value == null) {
            throw new Missing("the environment variable " + name + " is not set for ingest-service");
        }
        return value.strip();
    }

    private String file(String name) throws Missing {
        if (folder == null) {
            throw new Missing("the secret " + name + " is a file, but dateline.ingest.secrets names no folder");
        }
        Path file = folder.resolve(name);
        try {
            if (Files.size(file) > LONGEST) {
                throw new Missing("the file " + file + " is too large for a secret");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Missing("the file " + file + " with a secret cannot be read");
        }
    }
}
