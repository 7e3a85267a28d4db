package dateline.command;

import dateline.command.stack.DataFolder;
import dateline.command.stack.Supervisor;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The process that {@code up} leaves behind. */
@Command(name = "supervise", hidden = true, description = "Keeps a stack running; started by up.")
final class SuperviseCommand implements Callable<Integer> {

    @Option(names = "--data", required = true)
    private Path data = Path.of("");

    @Option(names = "--attached")
    private boolean attached;

    @Override
    public Integer call() throws InterruptedException {
        return Supervisor.run(new DataFolder(data), attached ? System.in : null, System.out);
    }
}
