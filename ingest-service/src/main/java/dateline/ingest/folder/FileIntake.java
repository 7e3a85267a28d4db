package dateline.ingest.folder;

import dateline.ingest.format.Declared;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.format.Recognition;
import dateline.ingest.intake.BatchBroken;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.BatchSum;
import dateline.ingest.intake.LineRejection;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.reader.Format.Unit;
import dateline.ingest.reader.Readings;
import dateline.topic.Lane;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** Takes the articles of single files, read as their names and their bytes say. Thread-safe. */
final class FileIntake {

    private final BatchIntake batches;
    private final KnownFormats formats;
    private final Lane lane;

    FileIntake(BatchIntake batches, KnownFormats formats, Lane lane) {
        this.batches = batches;
        this.formats = formats;
        this.lane = lane;
    }

    /**
     * Takes all articles of a file.
     *
     * @param rejections where those lines go that are no articles; there afterwards if there were any
     */
    Taken take(Path file, Path rejections) throws IOException, InterruptedException {
        FileName name = FileName.of(file.getFileName().toString());
        try (RejectionFile rejected = new RejectionFile(rejections);
                InputStream bytes = Files.newInputStream(file)) {
            Description beside = Description.in(file.resolveSibling(name.beside()), formats);
            KnownFormats taken = beside.mapping().map(formats::mapped).orElse(formats);
            return switch (taken.recognize(Declared.file(name.unpacked()), bytes)) {
                case Recognition.Unknown(String reason) -> new Taken.Failed(reason);
                case Recognition.Known known -> {
                    Readings readings = known.open(beside.defaults().withPath(name.unpacked()));
                    yield taken(
                            batches.take(readings, lane, null, rejected::add),
                            known.format().unit());
                }
            };
        } catch (Description.Undescribed e) {
            return new Taken.Failed(e.reason());
        } catch (BatchBroken e) {
            return broken(e);
        }
    }

    private static Taken taken(BatchSum sum, Unit unit) {
        if (sum.read() == 0) {
            return new Taken.Failed("there is no article in it");
        }
        return sum.rejected() < sum.read() ? new Taken.Done(sum) : new Taken.Failed(reasons(sum, unit));
    }

    private static String reasons(BatchSum sum, Unit unit) {
        String told = sum.rejections().stream()
                .map(rejection -> sum.read() == 1 && unit == Unit.ITEM ? rejection.reason() : told(rejection, unit))
                .collect(Collectors.joining("\n"));
        return sum.rejectionsOmitted() == 0 ? told : told + "\nand " + sum.rejectionsOmitted() + " more";
    }

    private static String told(LineRejection rejection, Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT) + " " + rejection.line() + ": " + rejection.reason();
    }

    private static Taken broken(BatchBroken broken) throws IOException {
        return switch (broken.getCause()) {
            case Unavailable unavailable -> new Taken.Later(String.valueOf(unavailable.getMessage()));
            case IOException input -> throw input;
            case null -> throw new IllegalStateException(broken);
            case Throwable bug -> throw new IllegalStateException(bug);
        };
    }
}
