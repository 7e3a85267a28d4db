package dateline.command;

import dateline.command.elasticsearch.NewsIndex;
import dateline.command.export.Finding;
import dateline.command.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = {
            "What happened when, by the events' own dates, over all articles.",
            "An event that several articles tell stands there for each of them; what has no date comes last."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline timeline --who Karlov                          what he took part in",
            "  dateline timeline --near Ankara --within 100 --from 2015-01-01 --status asserted"
        })
final class TimelineCommand implements Callable<Integer> {

    @Mixin
    private final EventFilters filters = new EventFilters();

    @Mixin
    private final Listing listing = new Listing();

    @Mixin
    private final Servers servers;

    private final Terminal terminal;

    TimelineCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        NewsIndex index = servers.index();
        listing.print(Finding.EVENTS, filters.selection(index.names()), index, terminal);
        return 0;
    }
}
