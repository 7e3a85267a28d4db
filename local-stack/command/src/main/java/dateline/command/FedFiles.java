package dateline.command;

import dateline.command.feed.DryRun;
import dateline.command.feed.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be fed.
 *
 * @param standard whether standard input is too, after the files
 */
record FedFiles(List<Inputs.Found> files, boolean standard) {

    FedFiles {
        files = List.copyOf(files);
    }

    /** By the arguments of the command, each a file, a folder, or the sign for standard input. */
    static FedFiles of(List<String> inputs) throws IOException {
        List<Inputs.Found> files = new ArrayList<>();
        for (String input : inputs) {
            if (!input.equals(Inputs.STANDARD)) {
                Path path = Path.of(input);
                if (!Files.exists(path)) {
                    throw new Failure(Failure.WRONG_USE, "there is no file or folder " + input);
                }
                files.addAll(Inputs.files(path));
            }
        }
        return new FedFiles(files, inputs.contains(Inputs.STANDARD));
    }

    /** How much all files have, as they lie there. */
    long bytes() throws IOException {
        long bytes = 0;
        for (Inputs.Found file : files) {
            bytes += Files.size(file.path());
        }
        return bytes;
    }

    /** Shows them to a dry run until it has seen enough. Standard input is JSON Lines. */
    void look(DryRun dry) throws IOException, InterruptedException {
        for (Inputs.Found file : files) {
            if (!dry.enough()) {
                try (InputStream bytes = Files.newInputStream(file.path())) {
                    dry.look(file.name(), file.name(), bytes);
                }
            }
        }
        if (standard && !dry.enough()) {
            dry.look(Inputs.STANDARD, "-.jsonl", System.in);
        }
    }
}
