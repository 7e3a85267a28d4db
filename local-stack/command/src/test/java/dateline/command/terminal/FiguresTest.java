package dateline.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void thousandsArePartedByCommas() {
        assertThat(Figures.count(21_578)).isEqualTo("21,578");
        assertThat(Figures.counted(1, "article")).isEqualTo("1 article");
        assertThat(Figures.counted(2_000, "article")).isEqualTo("2,000 articles");
    }

    @Test
    void durationsAreAsExactAsTheyAreShort() {
        assertThat(Figures.duration(Duration.ofMillis(6_120))).isEqualTo("6.1s");
        assertThat(Figures.duration(Duration.ofMillis(59_960))).isEqualTo("1m 00s");
        assertThat(Figures.duration(Duration.ofSeconds(102))).isEqualTo("1m 42s");
        assertThat(Figures.duration(Duration.ofMinutes(185))).isEqualTo("3h 05m");
        assertThat(Figures.duration(Duration.ofHours(52))).isEqualTo("2d 4h");
    }

    @Test
    void memoryIsToldInMegabytesUntilItIsAGigabyte() {
        assertThat(Figures.memory(300L * 1024 * 1024)).isEqualTo("300 MB");
        assertThat(Figures.memory(1536L * 1024 * 1024)).isEqualTo("1.5 GB");
    }

    @Test
    void ratesBelowTenKeepADigit() {
        assertThat(Figures.rate(17, Duration.ofSeconds(5))).isEqualTo("3.4/s");
        assertThat(Figures.rate(6_170, Duration.ofSeconds(5))).isEqualTo("1,234/s");
    }
}
