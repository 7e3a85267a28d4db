package dateline.command;

import dateline.command.stack.DataFolder;
import dateline.command.stack.StackHandle;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which stack of this machine is meant. */
final class DataOption {

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Folder of the stack's data. Default: DATELINE_DATA, else .dateline in the checkout.")
    private @Nullable Path data;

    private final @Nullable String fromEnvironment;

    DataOption(@Nullable String fromEnvironment) {
        this.fromEnvironment = fromEnvironment;
    }

    DataFolder folder() {
        Path chosen = data;
        if (chosen == null) {
            chosen = fromEnvironment == null || fromEnvironment.isBlank()
                    ? home().resolve(".dateline")
                    : Path.of(fromEnvironment);
        }
        return new DataFolder(chosen.toAbsolutePath().normalize());
    }

    StackHandle stack() {
        return new StackHandle(folder());
    }

    /** The checkout, as the script says. */
    static Path home() {
        return Path.of(System.getProperty("dateline.home", "."))
                .toAbsolutePath()
                .normalize();
    }
}
