package dateline.command;

import dateline.command.stack.DataFolder;
import dateline.command.stack.StackHandle;
import dateline.command.stack.StackSettings;
import dateline.command.stack.StackState;
import dateline.command.terminal.Progress;
import dateline.command.terminal.Terminal;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts Kafka, Elasticsearch and the three services on this machine, and leaves them running.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline up                                    everything on its usual port",
            "  dateline up --port-offset 1000 --data ~/news   a second stack, with data of its own"
        })
final class UpCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration SUPERVISOR_LIMIT = Duration.ofSeconds(30);

    @Mixin
    private final DataOption data;

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Mixin
    private final HeapOptions heaps = new HeapOptions();

    @Option(names = "--foreground", description = "Stay; Ctrl-C stops everything.")
    private boolean foreground;

    private final Terminal terminal;
    private final Clock clock = Clock.systemUTC();

    UpCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.data = new DataOption(environment.get("DATELINE_DATA"));
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        DataFolder folder = data.folder();
        StackHandle stack = data.stack();
        if (stack.isSupervised()) {
            tellRunning(folder, stack.lastState());
            return 0;
        }
        StackSettings settings = new StackSettings(DataOption.home(), folder.path(), ports.ports(), heaps.heaps());
        stack.awaitOrphans();
        settings.ports().requireFree();
        start(stack, settings);
        return 0;
    }

    private void tellRunning(DataFolder folder, Optional<StackState> state) {
        String process = state.map(known -> ", process " + known.pid()).orElse("");
        terminal.say("Dateline runs already on " + folder.path() + process
                + ". See ./dateline status; for a second one choose --data and --port-offset");
    }

    private void start(StackHandle stack, StackSettings settings) throws InterruptedException, IOException {
        Process supervisor = stack.launch(settings, foreground);
        AtomicBoolean done = new AtomicBoolean();
        // Ctrl-C before everything runs, or in the foreground, ends what was begun.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!done.get()) {
                stack.running().ifPresent(stack::requestStop);
                awaitEnd(stack);
            }
        }));
        StackState running = follow(stack, settings);
        new Seeds(terminal, clock, running, new DataFolder(settings.data())).feedOnce(settings.home());
        terminal.say("");
        terminal.say("Read:  http://127.0.0.1:" + settings.ports().query());
        terminal.say("Next:  ./dateline feed FILE|DIR|-      ./dateline search ambassador --who Putin");
        terminal.say("       ./dateline status               ./dateline down");
        if (foreground) {
            terminal.say("Ctrl-C stops everything");
            var _ = supervisor.waitFor();
            awaitEnd(stack);
        }
        done.set(true);
    }

    private StackState follow(StackHandle stack, StackSettings settings) throws InterruptedException {
        Instant begin = clock.instant();
        StartReport report = new StartReport();
        try (Progress progress = new Progress(terminal, clock)) {
            while (true) {
                Optional<StackState> state = stack.lastState();
                Duration since = Duration.between(begin, clock.instant());
                if (state.isPresent()) {
                    var news = report.news(state.get());
                    if (!news.isEmpty()) {
                        progress.clear();
                        terminal.say(news);
                    }
                    progress.show(() -> report.waiting(state.get(), since));
                }
                if (state.isPresent() && state.get().phase() == StackState.Phase.RUNNING) {
                    return state.get();
                }
                checkAlive(stack, settings, state, since);
                Thread.sleep(PAUSE);
            }
        }
    }

    private static void checkAlive(
            StackHandle stack, StackSettings settings, Optional<StackState> state, Duration since) {
        String log = "Its log: " + new DataFolder(settings.data()).log("supervisor");
        if (state.isEmpty()) {
            if (since.compareTo(SUPERVISOR_LIMIT) > 0) {
                throw new Failure(Failure.NOT_THERE, "the supervisor did not start. " + log);
            }
            return;
        }
        String trouble = state.get().trouble();
        if (state.get().phase() == StackState.Phase.FAILED) {
            throw new Failure(Failure.NOT_THERE, trouble == null ? "the stack did not start. " + log : trouble);
        }
        if (!stack.isSupervised()) {
            throw new Failure(Failure.NOT_THERE, "the supervisor ended. " + log);
        }
    }

    private static void awaitEnd(StackHandle stack) {
        try {
            while (stack.isSupervised()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
