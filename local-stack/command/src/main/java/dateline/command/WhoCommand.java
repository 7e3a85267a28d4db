package dateline.command;

import dateline.command.elasticsearch.Profile;
import dateline.command.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "who",
        mixinStandardHelpOptions = true,
        description = {
            "Who somebody is, by the articles: how often and when they come up, beside whom, what they said, what was said of"
                    + " them, and what they took part in.",
            "Names are not linked across articles: all names that have the words are put together, and listed."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline who Putin", "  dateline who Bank of England --json"})
final class WhoCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, or words of it.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final Servers servers;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "Quotes and events shown of each kind. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--json", description = "For programs, one object.")
    private boolean json;

    private final Terminal terminal;

    WhoCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (limit < 0 || limit > 1_000) {
            throw new Failure(Failure.WRONG_USE, "--limit is a number from 0 to 1000, not " + limit);
        }
        String name = String.join(" ", words);
        Optional<Profile> profile = servers.index().profiles().of(name, limit);
        if (profile.isEmpty()) {
            terminal.err().println("no article names " + name + ". Try ./dateline search " + name);
            return Failure.SOME_FAILED;
        }
        terminal.say(
                json
                        ? List.of(JSON.writeValueAsString(profile.get()))
                        : new WhoLines(terminal.width(), terminal.ink()).of(profile.get()));
        return 0;
    }
}
