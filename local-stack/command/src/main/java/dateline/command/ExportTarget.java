package dateline.command;

import dateline.command.elasticsearch.NewsIndex;
import dateline.command.elasticsearch.Selection;
import dateline.command.export.Export;
import dateline.command.export.Export.Written;
import dateline.command.export.Finding;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Progress;
import dateline.command.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where an export goes, and how it is written. A file has its name only once it is whole. */
final class ExportTarget {

    private static final String STANDARD_OUTPUT = "-";

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "A file, or - for standard output.")
    private String out = STANDARD_OUTPUT;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "Where the manifest goes. Default: beside the file; nowhere for standard output.")
    private @Nullable Path manifest;

    private final Clock clock = Clock.systemUTC();

    int write(Finding finding, Selection selection, NewsIndex index, Terminal terminal)
            throws IOException, InterruptedException {
        Instant started = clock.instant();
        Export export = new Export(index, clock);
        Written written;
        try (Progress progress = new Progress(terminal, clock)) {
            Export.Watcher watcher = rows -> progress.show(() -> Figures.count(rows) + " " + finding.word() + "  "
                    + Figures.rate(rows, Duration.between(started, clock.instant())));
            written = out.equals(STANDARD_OUTPUT)
                    ? toTerminal(export, finding, selection, terminal, watcher)
                    : toFile(export, finding, selection, Path.of(out), watcher);
        }
        terminal.err()
                .println(Figures.count(written.rows()) + " " + finding.word() + " written  in "
                        + Figures.duration(Duration.between(started, clock.instant())));
        return isWhole(written, terminal) ? 0 : Failure.SOME_FAILED;
    }

    private static boolean isWhole(Written written, Terminal terminal) {
        if (written.rows() == written.matching()) {
            return true;
        }
        terminal.err()
                .println("the export is not whole: " + Figures.count(written.matching())
                        + " matched when it started. Export again");
        return false;
    }

    private Written toTerminal(
            Export export, Finding finding, Selection selection, Terminal terminal, Export.Watcher watcher)
            throws IOException, InterruptedException {
        try (OutputStream rows = new BufferedOutputStream(new Unclosed(terminal))) {
            Written written = export.write(finding, selection, format.chosen(), rows, watcher);
            rows.flush();
            if (manifest != null) {
                Files.writeString(manifest, written.manifest().json(null));
            }
            return written;
        }
    }

    private Written toFile(Export export, Finding finding, Selection selection, Path file, Export.Watcher watcher)
            throws IOException, InterruptedException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        MessageDigest digest = sha256();
        try {
            Written written;
            try (OutputStream rows =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(part), digest))) {
                written = export.write(finding, selection, format.chosen(), rows, watcher);
            }
            Map<String, String> named = Map.of(
                    "name",
                    file.getFileName().toString(),
                    "sha256",
                    HexFormat.of().formatHex(digest.digest()));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            Path beside = manifest == null ? file.resolveSibling(file.getFileName() + ".manifest.json") : manifest;
            Files.writeString(beside, written.manifest().json(named));
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Standard output, which stays open, and whose end ends the export, as after {@code | head}. */
    private static final class Unclosed extends FilterOutputStream {

        private final Terminal terminal;

        Unclosed(Terminal terminal) {
            super(terminal.out());
            this.terminal = terminal;
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            terminal.out().write(bytes, start, length);
            if (terminal.out().checkError()) {
                throw new Failure(Failure.SOME_FAILED, "the export is not whole: nobody reads the output any more");
            }
        }

        @Override
        public void close() {
            terminal.out().flush();
        }
    }
}
