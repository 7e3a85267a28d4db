package dateline.command;

import dateline.command.held.HeldLines;
import dateline.command.terminal.Terminal;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(
        name = "held",
        mixinStandardHelpOptions = true,
        description = "Lists the articles that wait for their embargoes to end, soonest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline held                                   a table to read",
            "  dateline held --json | jq -r '.held[].until'    for programs"
        })
final class HeldCommand implements Callable<Integer> {

    private static final byte[] NOTHING = {};

    @Mixin
    private final Servers servers;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    private final Terminal terminal;
    private final Clock clock = Clock.systemUTC();

    HeldCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        JsonNode answer = servers.ingest().request("GET", "/v1/held", "application/json", NOTHING);
        if (json) {
            terminal.say(answer.toString());
        } else {
            terminal.say(HeldLines.of(answer, clock.instant()));
        }
        return 0;
    }
}
