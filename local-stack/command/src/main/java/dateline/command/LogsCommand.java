package dateline.command;

import dateline.command.stack.DataFolder;
import dateline.command.terminal.Terminal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Prints the end of the logs: kafka, elasticsearch, ingest, enrich, index, supervisor.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline logs index            the last lines of one part",
            "  dateline logs enrich --follow  and whatever comes, until Ctrl-C"
        })
final class LogsCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofMillis(300);

    /** More than any line of a log, times the lines that anybody asks for. */
    private static final long LONGEST_TAIL = 4 * 1024 * 1024;

    @Parameters(paramLabel = "PART", arity = "0..1", description = "Default: all of them, one after the other.")
    private @Nullable String part;

    @Mixin
    private final DataOption data;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "20",
            description = "Lines of each. Default: ${DEFAULT-VALUE}.")
    private int lines;

    @Option(names = "--follow", description = "Go on with what is written; of one part.")
    private boolean follow;

    private final Terminal terminal;

    LogsCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.data = new DataOption(environment.get("DATELINE_DATA"));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder folder = data.folder();
        String name = part;
        if (name == null) {
            if (follow) {
                throw new Failure(Failure.WRONG_USE, "say which log to follow: ./dateline logs PART --follow");
            }
            return all(folder);
        }
        Path log = folder.log(name);
        if (!Files.exists(log)) {
            throw new Failure(Failure.WRONG_USE, "there is no log " + log + ". Logs: " + names(folder));
        }
        long end = tail(log);
        while (follow) {
            Thread.sleep(PAUSE);
            end = more(log, end);
        }
        return 0;
    }

    private int all(DataFolder folder) throws IOException {
        for (Path log : files(folder)) {
            terminal.say("==> " + log + " <==");
            var _ = tail(log);
        }
        return 0;
    }

    private static List<Path> files(DataFolder folder) throws IOException {
        if (!Files.isDirectory(folder.logs())) {
            throw new Failure(Failure.NOT_THERE, "there are no logs in " + folder.path() + ": no stack ran there");
        }
        try (Stream<Path> logs = Files.list(folder.logs())) {
            return logs.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    private static String names(DataFolder folder) throws IOException {
        return String.join(
                ", ",
                files(folder).stream()
                        .map(file -> file.getFileName().toString().replace(".log", ""))
                        .toList());
    }

    private long tail(Path log) throws IOException {
        long size = Files.size(log);
        String text = read(log, Math.max(0, size - LONGEST_TAIL), size);
        List<String> all = text.lines().toList();
        terminal.say(all.subList(Math.max(0, all.size() - lines), all.size()));
        return size;
    }

    private long more(Path log, long from) throws IOException {
        long size = Files.size(log);
        if (size > from) {
            terminal.out().print(read(log, from, size));
            terminal.out().flush();
        }
        return size;
    }

    private static String read(Path log, long from, long to) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(to - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
