package dateline.command;

import dateline.command.stack.DataFolder;
import dateline.command.stack.PartState;
import dateline.command.stack.StackHandle;
import dateline.command.stack.StackState;
import dateline.command.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stops the services, then Elasticsearch and Kafka. Data stays.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline down                 stop; ./dateline up goes on where it was",
            "  dateline down --purge --yes   stop, and delete all articles, findings and logs"
        })
final class DownCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Mixin
    private final DataOption data;

    @Option(names = "--purge", description = "Also delete the data.")
    private boolean purge;

    @Option(names = "--yes", description = "Do not ask before deleting.")
    private boolean yes;

    private final Terminal terminal;

    DownCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.data = new DataOption(environment.get("DATELINE_DATA"));
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        DataFolder folder = data.folder();
        if (purge && !yes && !agreed(folder)) {
            return Failure.WRONG_USE;
        }
        StackHandle stack = data.stack();
        Optional<StackState> running = stack.running();
        if (running.isPresent()) {
            stop(stack, running.get());
        } else if (!purge) {
            throw new Failure(Failure.NOT_THERE, "no stack runs in " + folder.path());
        }
        if (purge) {
            purge(stack, folder);
        }
        return 0;
    }

    private boolean agreed(DataFolder folder) throws IOException {
        terminal.err().print("Delete all data in " + folder.path() + "? Type yes: ");
        terminal.err().flush();
        BufferedReader answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        if ("yes".equals(answer.readLine())) {
            return true;
        }
        terminal.err().println("Nothing was stopped or deleted. Without a terminal, say --yes");
        return false;
    }

    private void stop(StackHandle stack, StackState running) throws InterruptedException {
        stack.requestStop(running);
        Set<String> told = new HashSet<>();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (stack.isSupervised()) {
            tell(stack, told);
            if (System.nanoTime() > end) {
                terminal.err().println("the supervisor did not stop within " + LIMIT.toSeconds() + " s; it is killed");
                stack.kill(running);
            }
            Thread.sleep(PAUSE);
        }
        tell(stack, told);
        stack.awaitOrphans();
        terminal.say("Stopped");
    }

    private void tell(StackHandle stack, Set<String> told) {
        for (PartState part : stack.lastState().map(StackState::parts).orElseThrow()) {
            Long millis = part.millis();
            if (part.phase() == PartState.Phase.STOPPED && told.add(part.name())) {
                terminal.say(StartReport.line(
                        StartReport.title(part.name()), "down", Duration.ofMillis(millis == null ? 0 : millis), ""));
            }
        }
    }

    private void purge(StackHandle stack, DataFolder folder) throws InterruptedException {
        if (!Files.exists(folder.path())) {
            terminal.say("There is no data in " + folder.path());
            return;
        }
        if (!folder.isOfAStack()) {
            throw new Failure(Failure.WRONG_USE, folder.path() + " is not the data of a stack; nothing was deleted");
        }
        stack.awaitOrphans();
        folder.purge();
        terminal.say("Deleted " + folder.path());
    }
}
