package dateline.stack.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions that the build pins, as tags of the official images. */
record ImageVersions(String kafka, String elasticsearch) {

    static ImageVersions read() {
        var versions = new Properties();
        try (InputStream file = ImageVersions.class.getResourceAsStream("image-versions.properties")) {
            versions.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageVersions(version(versions, "kafka"), version(versions, "elasticsearch"));
    }

    private static String version(Properties versions, String name) {
        return Objects.requireNonNull(versions.getProperty(name), name);
    }
}
