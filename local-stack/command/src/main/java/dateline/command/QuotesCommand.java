package dateline.command;

import dateline.command.export.Finding;
import dateline.command.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description = "Who said what, newest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline quotes --by Putin --about Karlov            what he said of him",
            "  dateline quotes --source wire --from 2016-12-01 --format csv"
        })
final class QuotesCommand implements Callable<Integer> {

    @Mixin
    private final QuoteFilters filters = new QuoteFilters();

    @Mixin
    private final Listing listing = new Listing();

    @Mixin
    private final Servers servers;

    private final Terminal terminal;

    QuotesCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        listing.print(Finding.QUOTES, filters.selection(), servers.index(), terminal);
        return 0;
    }
}
