package dateline.stack.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The native libraries that the server looks for below a home folder. They are not published as artifacts; of those that
 * matter only libzstd is common on Linux and macOS, and the server's {@code best_compression} codec needs it. Where it is
 * missing the server says so once and runs without.
 *
 * @param folder becomes the home that the server is told for native access
 * @param candidates where systems keep libzstd; the first that exists is taken
 */
record NativeLibraries(Path folder, List<Path> candidates) {

    private static final List<Path> SYSTEM = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/libzstd.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/libzstd.so.1"),
            Path.of("/usr/lib64/libzstd.so.1"),
            Path.of("/usr/lib/libzstd.so.1"),
            Path.of("/opt/homebrew/lib/libzstd.dylib"),
            Path.of("/usr/local/lib/libzstd.dylib"));

    NativeLibraries {
        candidates = List.copyOf(candidates);
    }

    static NativeLibraries in(Path folder) {
        return new NativeLibraries(folder, SYSTEM);
    }

    /** Links what the system has, anew at every start: packages of the system come and go. */
    Path link() throws IOException {
        for (Path library : candidates) {
            if (Files.isReadable(library)) {
                Path link = folder.resolve("lib")
                        .resolve("platform")
                        .resolve(platform())
                        .resolve(fileName());
                Files.createDirectories(link.getParent());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, library);
                return folder;
            }
        }
        return folder;
    }

    private static boolean onMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /** As the server names its platform folders, e.g. {@code linux-x64}, {@code darwin-aarch64}. */
    private static String platform() {
        String architecture = System.getProperty("os.arch").equals("amd64") ? "x64" : System.getProperty("os.arch");
        return (onMac() ? "darwin" : "linux") + "-" + architecture;
    }

    private static String fileName() {
        return onMac() ? "libzstd.dylib" : "libzstd.so";
    }
}
