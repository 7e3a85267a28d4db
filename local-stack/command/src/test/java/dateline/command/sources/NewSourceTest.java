package dateline.command.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class NewSourceTest {

    @Command
    private static final class Words {
        @Mixin
        private final NewSource source = new NewSource();
    }

    @Test
    void whatIsSaidIsSetByTheNamesOfTheApi() {
        NewSource source = said(
                "wire",
                "--zone",
                "Asia/Tokyo",
                "--host",
                "a.example",
                "--host",
                "b.example",
                "--credentials",
                "bearer",
                "--secret",
                "${env:DATELINE_SECRET_WIRE}",
                "--origin",
                "a.example");

        assertThat(source.id()).isEqualTo("wire");
        assertThat(source.settings())
                .isEqualTo(Map.of(
                        "zone",
                        "Asia/Tokyo",
                        "hosts",
                        List.of("a.example", "b.example"),
                        "credentials",
                        Map.of(
                                "kind",
                                "bearer",
                                "secret",
                                "${env:DATELINE_SECRET_WIRE}",
                                "origins",
                                List.of("a.example"))));
    }

    @Test
    void whatIsLeftOutIsNotSet() {
        assertThat(said("wire").settings()).isEmpty();
    }

    private static NewSource said(String... words) {
        Words command = new Words();
        var _ = new CommandLine(command).parseArgs(words);
        return command.source;
    }
}
