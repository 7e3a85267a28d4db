package dateline.command;

import dateline.command.elasticsearch.NewsIndex;
import dateline.command.elasticsearch.SearchUnavailable;
import dateline.command.feeds.FollowedFeed;
import dateline.command.ingest.ServiceFigures;
import dateline.command.kafka.DeadLetterLog;
import dateline.command.kafka.Positions;
import dateline.command.kafka.TopicWatch;
import dateline.command.sources.KeptSource;
import dateline.command.stack.PartState;
import dateline.command.stack.ProcessMemory;
import dateline.command.stack.StackState;
import dateline.command.terminal.Terminal;
import dateline.topic.Lane;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how the parts are, and what the stages have done since the stack was started.",
            "IN and OUT are articles, LAG those that wait; DEAD ones are in the dead letters."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline status                                        tables to read",
            "  curl $(dateline status --json | jq -r .elasticsearch.url)/news-quotes/_count"
        })
final class StatusCommand implements Callable<Integer> {

    private static final int NEWEST = 100;

    @Mixin
    private final Servers servers;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    private final Terminal terminal;
    private final Clock clock = Clock.systemUTC();
    private final ServiceFigures services = new ServiceFigures();
    private final List<String> troubles = new ArrayList<>();

    StatusCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<StackState> state =
                servers.areElsewhere() ? Optional.empty() : servers.stack().running();
        String data = servers.dataFolder().path().toString();
        if (state.isEmpty() && !servers.areElsewhere()) {
            return notRunning(data);
        }
        StackFigures figures = figures(state.orElse(null), data);
        if (json) {
            terminal.say(StatusJson.of(figures));
        } else {
            terminal.say(StatusLines.of(figures, clock.instant()));
        }
        return figures.troubles().isEmpty() ? 0 : Failure.SOME_FAILED;
    }

    private int notRunning(String data) {
        String sentence = "no stack runs in " + data + ": start it with ./dateline up";
        if (json) {
            StackFigures.Addresses none = new StackFigures.Addresses(null, null, null);
            terminal.say(StatusJson.of(new StackFigures(
                    null, data, none, List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(sentence))));
        } else {
            terminal.err().println(sentence);
        }
        return Failure.NOT_THERE;
    }

    private StackFigures figures(@Nullable StackState state, String data) throws InterruptedException {
        List<PartFigures> parts = parts(state);
        List<StageFigures> stages = stages(state);
        @Nullable Long articles = null;
        List<Double> seconds = List.of();
        try {
            NewsIndex index = servers.index();
            articles = index.count();
            seconds = index.recentSeconds(NEWEST);
        } catch (SearchUnavailable e) {
            troubles.add(e.getMessage());
        }
        return new StackFigures(
                state,
                data,
                servers.addresses(),
                parts,
                stages,
                articles,
                seconds,
                feeds(),
                sources(),
                List.copyOf(troubles));
    }

    private List<FollowedFeed> feeds() throws InterruptedException {
        String address = servers.addresses().ingest();
        return address == null
                ? List.of()
                : services.feeds(address).map(FollowedFeed::list).orElse(List.of());
    }

    private List<KeptSource> sources() throws InterruptedException {
        String address = servers.addresses().ingest();
        return address == null
                ? List.of()
                : services.sources(address).map(KeptSource::list).orElse(List.of());
    }

    private List<PartFigures> parts(@Nullable StackState state) throws InterruptedException {
        List<PartFigures> parts = new ArrayList<>();
        for (PartState part : state == null ? List.<PartState>of() : state.parts()) {
            Long pid = part.pid();
            OptionalLong memory = pid == null ? OptionalLong.empty() : ProcessMemory.resident(pid);
            boolean answers = part.phase() != PartState.Phase.RUNNING || answers(part);
            tellTrouble(part);
            parts.add(new PartFigures(part, memory.isPresent() ? memory.getAsLong() : null, answers));
        }
        return parts;
    }

    private boolean answers(PartState part) throws InterruptedException {
        return switch (part.name()) {
            case "kafka" -> true;
            case "elasticsearch" -> services.answers(part.address());
            default -> {
                Optional<String> trouble = services.trouble(part.address());
                trouble.ifPresent(words -> troubles.add(part.name() + " " + words));
                yield trouble.isEmpty();
            }
        };
    }

    private void tellTrouble(PartState part) {
        if (part.phase() == PartState.Phase.RESTARTING
                || (part.restarts() > 0 && part.phase() != PartState.Phase.RUNNING)) {
            troubles.add("%s is being restarted since %s: %s. See ./dateline logs %s"
                    .formatted(
                            StartReport.title(part.name()),
                            part.since().truncatedTo(ChronoUnit.SECONDS),
                            part.trouble(),
                            part.name()));
        }
    }

    private List<StageFigures> stages(@Nullable StackState state) throws InterruptedException {
        Positions start = new Positions(state == null ? Map.of() : state.offsets());
        Instant since = state == null ? Instant.EPOCH : state.startedAt();
        try (TopicWatch kafka = TopicWatch.of(servers.kafka(), servers.indexGroup())) {
            return StageCount.of(kafka, new DeadLetterLog(servers.kafka()), start, since)
                    .stages(ingested());
        } catch (KafkaException e) {
            troubles.add("Kafka does not answer: " + e.getMessage());
            return List.of();
        } catch (Failure e) {
            troubles.add(e.getMessage());
            return List.of();
        }
    }

    private Map<Lane, Long> ingested() throws InterruptedException {
        Map<Lane, Long> ingested = new EnumMap<>(Lane.class);
        String address = servers.addresses().ingest();
        for (Lane lane : Lane.values()) {
            Optional<Long> count = address == null ? Optional.empty() : services.ingested(address, lane);
            count.ifPresent(number -> ingested.put(lane, number));
        }
        return ingested;
    }
}
