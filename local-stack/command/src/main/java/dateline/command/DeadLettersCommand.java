package dateline.command;

import dateline.command.kafka.DeadLetterLog;
import dateline.command.kafka.StoredLetter;
import dateline.command.terminal.Columns;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Terminal;
import dateline.command.terminal.Wrapping;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = "What a stage could not digest. Letters stay in their topic, those sent again too.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline dead-letters list          which, why, and from where",
            "  dateline dead-letters redrive 3/17  give the letter of partition 3, offset 17 another try"
        })
final class DeadLettersCommand implements Runnable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int REASON = 60;
    private static final List<String> HEADINGS = List.of("LETTER", "WRITTEN", "STAGE", "ARTICLE", "FROM", "REASON");

    @Mixin
    private final Servers servers;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "For programs, one object a line.")
    private boolean json;

    private final Terminal terminal;

    DeadLettersCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public void run() {
        list();
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists the letters; also without a word.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline dead-letters list", "  dateline dead-letters --json list"})
    void list() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        log().read(Instant.EPOCH, stored -> {
            if (json) {
                terminal.say(object(stored));
            } else {
                rows.add(row(stored));
            }
        });
        if (!json) {
            terminal.say(rows.size() == 1 ? List.of("No dead letters") : new Columns("llllll").lines(rows));
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Prints a letter: what is known, then its bytes as text.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline dead-letters show 3/17", "  dateline dead-letters show 3/17 | less"})
    int show(@Parameters(paramLabel = "PARTITION/OFFSET") String place) {
        List<StoredLetter> letters = chosen(Set.of(place));
        for (StoredLetter stored : letters) {
            terminal.say(object(stored));
            byte[] value = stored.record().value();
            terminal.say(value == null ? "(no bytes)" : new String(value, StandardCharsets.UTF_8));
        }
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Sends letters to the topics that they came from.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline dead-letters redrive 3/17 4/2", "  dateline dead-letters redrive --all"})
    int redrive(
            @Parameters(paramLabel = "PARTITION/OFFSET", arity = "0..*") List<String> places,
            @Option(names = "--all", description = "All of them.") boolean all)
            throws InterruptedException {
        Set<String> wanted = places == null ? Set.of() : new HashSet<>(places);
        if (wanted.isEmpty() != all) {
            throw new Failure(Failure.WRONG_USE, "say which letters, as 3/17, or --all");
        }
        List<StoredLetter> letters = all ? all() : chosen(wanted);
        log().redrive(letters);
        terminal.say(Figures.counted(letters.size(), "letter") + " sent again");
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Removes letters for good, with their notes in the index. Kafka can only cut a partition off at its beginning, so"
                        + " the older letters of the same partitions go, too.",
                "Without --yes it only tells which these are."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline dead-letters drop 3/17        which letters would go",
                "  dateline dead-letters drop 3/17 --yes"
            })
    int drop(
            @Parameters(paramLabel = "PARTITION/OFFSET", arity = "1..*") List<String> places,
            @Option(names = "--yes", description = "Remove them.") boolean yes)
            throws InterruptedException {
        Map<Integer, Long> through = new TreeMap<>();
        chosen(new HashSet<>(places))
                .forEach(letter -> through.merge(
                        letter.record().partition(), letter.record().offset(), Math::max));
        List<String> going = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        log().read(Instant.EPOCH, stored -> {
            if (stored.record().offset() <= through.getOrDefault(stored.record().partition(), -1L)) {
                going.add(stored.place());
                rows.add(row(stored));
            }
        });
        terminal.say(new Columns("llllll").lines(rows));
        if (!yes) {
            terminal.say("Nothing is removed. Add --yes to remove " + Figures.counted(going.size(), "letter"));
            return 0;
        }
        // The notes first: a letter without its note is found again, a note without its letter is not.
        servers.index().letterNotes().remove(going);
        log().drop(through);
        terminal.say(Figures.counted(going.size(), "letter") + " removed");
        return 0;
    }

    private List<StoredLetter> all() {
        List<StoredLetter> letters = new ArrayList<>();
        log().read(Instant.EPOCH, letters::add);
        return letters;
    }

    private List<StoredLetter> chosen(Set<String> places) {
        List<StoredLetter> letters = new ArrayList<>();
        log().read(Instant.EPOCH, stored -> {
            if (places.contains(stored.place())) {
                letters.add(stored);
            }
        });
        if (letters.size() < places.size()) {
            Set<String> missing = new HashSet<>(places);
            letters.forEach(letter -> missing.remove(letter.place()));
            throw new Failure(Failure.SOME_FAILED, "there is no letter " + String.join(", ", missing));
        }
        return letters;
    }

    private DeadLetterLog log() {
        return new DeadLetterLog(servers.kafka());
    }

    private static List<String> row(StoredLetter stored) {
        return List.of(
                stored.place(),
                stored.at().toString(),
                stored.letter().stage(),
                stored.letter().key(),
                stored.letter().topic() + " " + stored.letter().partition() + "/"
                        + stored.letter().offset(),
                Wrapping.clipped(stored.letter().reason(), REASON));
    }

    private static String object(StoredLetter stored) {
        ObjectNode node = JSON.createObjectNode();
        node.put("letter", stored.place());
        node.put("written", stored.at().toString());
        node.put("stage", stored.letter().stage());
        node.put("reason", stored.letter().reason());
        node.put("article", stored.letter().key());
        node.put("topic", stored.letter().topic());
        node.put("partition", stored.letter().partition());
        node.put("offset", stored.letter().offset());
        return JSON.writeValueAsString(node);
    }
}
