package dateline.ingest.folder;

import dateline.ingest.article.Draft;
import dateline.ingest.intake.BatchBroken;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.BatchSum;
import dateline.ingest.intake.LineRejection;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.json.JsonArticleFormat;
import dateline.ingest.json.JsonLimits;
import dateline.ingest.json.JsonLinesFormat;
import dateline.ingest.plaintext.PlainTextFormat;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.reader.Unpacked;
import dateline.topic.Lane;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Takes the articles of single files, read as their names say. Thread-safe. */
final class FileIntake {

    private static final String KINDS =
            "the name ends in none of .txt, .json, .jsonl, .ndjson, packed (.gz, .zst) or not";

    private final BatchIntake batches;
    private final ArticleFormat text;
    private final ArticleFormat json;
    private final ArticleFormat lines;
    private final Lane lane;

    FileIntake(BatchIntake batches, JsonLimits limits, Lane lane) {
        this.batches = batches;
        this.text = new PlainTextFormat(limits.documentBytes(), StandardCharsets.UTF_8);
        this.json = new JsonArticleFormat(limits);
        this.lines = new JsonLinesFormat(limits);
        this.lane = lane;
    }

    /**
     * Takes all articles of a file.
     *
     * @param rejections where those lines go that are no articles; there afterwards if there were any
     */
    Taken take(Path file, Path rejections) throws IOException, InterruptedException {
        FileName name = FileName.of(file.getFileName().toString());
        if (name.kind().isEmpty()) {
            return new Taken.Failed(KINDS);
        }
        FileName.Kind kind = name.kind().get();
        try (RejectionFile rejected = new RejectionFile(rejections);
                Readings readings = open(file, name, kind)) {
            return taken(batches.take(readings, lane, null, rejected::add), kind);
        } catch (Undescribed e) {
            return new Taken.Failed(e.reason());
        } catch (BatchBroken e) {
            return broken(e);
        }
    }

    private Readings open(Path file, FileName name, FileName.Kind kind) throws IOException, Undescribed {
        Draft beside = beside(file.resolveSibling(name.beside()));
        InputStream bytes = Files.newInputStream(file);
        try {
            InputStream unpacked = Unpacked.open(bytes);
            return switch (kind) {
                case TEXT -> text.open(unpacked, beside.withPath(name.unpacked()));
                case JSON -> json.open(unpacked, beside.withPath(name.unpacked()));
                // The path of the file would make all lines one article.
                case LINES -> lines.open(unpacked, beside);
            };
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private Draft beside(Path file) throws IOException, Undescribed {
        if (!Files.exists(file)) {
            return Draft.EMPTY;
        }
        try (Readings readings = json.open(Files.newInputStream(file), Draft.EMPTY)) {
            return switch (readings.next()) {
                case Reading.Found(long line, Draft draft, int ignored) -> draft;
                case Reading.Unreadable(long line, var rejection) ->
                    throw new Undescribed(file.getFileName() + ": " + rejection.reason());
                case null -> Draft.EMPTY;
            };
        }
    }

    private static Taken taken(BatchSum sum, FileName.Kind kind) {
        if (sum.read() == 0) {
            return new Taken.Failed("there is no article in it");
        }
        return sum.rejected() < sum.read() ? new Taken.Done(sum) : new Taken.Failed(reasons(sum, kind));
    }

    private static String reasons(BatchSum sum, FileName.Kind kind) {
        String told = sum.rejections().stream()
                .map(rejection -> kind == FileName.Kind.LINES ? told(rejection) : rejection.reason())
                .collect(Collectors.joining("\n"));
        return sum.rejectionsOmitted() == 0 ? told : told + "\nand " + sum.rejectionsOmitted() + " more";
    }

    private static String told(LineRejection rejection) {
        return "line " + rejection.line() + ": " + rejection.reason();
    }

    private static Taken broken(BatchBroken broken) throws IOException {
        return switch (broken.getCause()) {
            case Unavailable unavailable -> new Taken.Later(String.valueOf(unavailable.getMessage()));
            case IOException input -> throw input;
            case null -> throw new IllegalStateException(broken);
            case Throwable bug -> throw new IllegalStateException(bug);
        };
    }

    /** The file beside cannot be read. */
    private static final class Undescribed extends Exception {
        private final String reason;

        Undescribed(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
