package dateline.command;

import dateline.command.elasticsearch.NewsIndex;
import dateline.command.elasticsearch.Selection;
import dateline.command.export.Finding;
import dateline.command.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = {
            "What happened when, by the events' own dates, over all articles.",
            "An event that several articles tell stands there once, with all of them; what has no date comes last. Sources"
                    + " that allow no text to be shown are left out."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline timeline --who Karlov                          what he took part in",
            "  dateline timeline --near Ankara --within 100 --from 2015-01-01 --status asserted",
            "  dateline timeline --who Karlov --each --format csv      what each article tells of it"
        })
final class TimelineCommand implements Callable<Integer> {

    @Mixin
    private final EventFilters filters = new EventFilters();

    @Mixin
    private final Listing listing = new Listing();

    @Option(
            names = "--each",
            description =
                    "What each article tells, one by one, as export has it: not merged, and with the dates of sources"
                            + " that allow no text to be shown.")
    private boolean each;

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
        Selection selection = filters.selection(index.names());
        if (each) {
            listing.print(Finding.EVENTS, selection, index, terminal);
        } else {
            new MergedListing(listing, index, terminal).print(selection);
        }
        return 0;
    }
}
