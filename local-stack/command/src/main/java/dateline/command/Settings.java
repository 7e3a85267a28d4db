package dateline.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Settings by name, from the environment ({@code ingest.token} is {@code DATELINE_INGEST_TOKEN}) or else from a file. */
record Settings(Map<String, String> environment, Map<String, String> file) {

    static Settings of(Map<String, String> environment, Optional<Path> file) {
        Map<String, String> values = new HashMap<>();
        file.ifPresent(path -> {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new Failure(Failure.WRONG_USE, "the settings in " + path + " cannot be read: " + e);
            }
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        });
        return new Settings(environment, values);
    }

    /** Those of a file, or else of the usual one if it is there. */
    static Settings chosen(Map<String, String> environment, @Nullable Path file) {
        Path usual = Path.of(System.getProperty("user.home"), ".config", "dateline.properties");
        return of(
                environment,
                file != null ? Optional.of(file) : Optional.of(usual).filter(Files::exists));
    }

    Optional<String> get(String name) {
        String variable =
                "DATELINE_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(file.get(name)).filter(value -> !value.isBlank()));
    }

    /** Everything in the file that begins so, without that beginning. */
    Map<String, String> below(String prefix) {
        Map<String, String> found = new HashMap<>();
        file.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }
}
