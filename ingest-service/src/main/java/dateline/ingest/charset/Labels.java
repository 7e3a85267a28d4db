package dateline.ingest.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What charsets are called, by the table of the Encoding Standard: {@code latin1} is windows-1252 because pages mean that. */
final class Labels {

    private static final Map<String, Charset> CHARSETS = read();

    private Labels() {}

    /** The charset of that label; empty for labels, and for the few charsets, that nobody here knows. */
    static Optional<Charset> charset(String label) {
        return Optional.ofNullable(CHARSETS.get(label.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Charset> read() {
        Map<String, Charset> charsets = new HashMap<>();
        try (InputStream table = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(": ", 2);
                if (Charset.isSupported(parts[0])) {
                    Charset charset = Charset.forName(parts[0]);
                    for (String label : parts[1].split(" ", -1)) {
                        charsets.put(label, charset);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the table of labels belongs to this jar", e);
        }
        return Map.copyOf(charsets);
    }
}
