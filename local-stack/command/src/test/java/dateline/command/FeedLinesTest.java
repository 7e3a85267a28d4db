package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.command.feed.FeedSum;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FeedLinesTest {

    private static final FeedSum SUM = new FeedSum(21_580, 20_841, 702, 0, 0, 2, 35, 0);

    @Test
    void theSumAddsUp() {
        assertThat(SUM.line("rejected.ndjson"))
                .isEqualTo(
                        "21,580 read = 20,841 accepted + 702 unchanged + 2 held + 35 rejected (see rejected.ndjson)");
    }

    @Test
    void progressTellsRateAndTimeLeft() {
        FeedSum sum = new FeedSum(1_300, 1_200, 0, 0, 0, 0, 0, 100);

        assertThat(FeedLines.progress(sum, 25, 100, Duration.ofSeconds(4)))
                .isEqualTo("[#####               ] 1,200 sent  300/s  12.0s left");
    }

    @Test
    void waitingTellsRateAndTimeLeft() {
        assertThat(FeedWait.line("enriched", 1_000, 880, Duration.ofSeconds(10)))
                .isEqualTo("120 of 1,000 enriched  12/s  1m 13s left");
    }

    @Test
    void theClosingLinesTellWhatWaitingHasShown() {
        FeedCommand.Waited waited = new FeedCommand.Waited(true, 1, 20_900);

        assertThat(FeedLines.closing(SUM, Duration.ofSeconds(90), Path.of("r"), waited)
                        .lines())
                .containsExactly(
                        "21,580 read = 20,841 accepted + 702 unchanged + 2 held + 35 rejected (see r)  in 1m 30s",
                        "all accepted are through: 1 dead letter, 20,900 articles searchable");
    }
}
