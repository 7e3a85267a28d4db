package dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.article.Completeness;
import dateline.ingest.intake.Unavailable;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceBoardTest {

    private final SourceBoard board = new SourceBoard();
    private final AtomicLong offset = new AtomicLong();
    private final Sources sources = new Sources(board, new SourceLog() {
        @Override
        public void set(SourceRecord source) {
            board.keep(offset.incrementAndGet(), source.id(), source);
        }

        @Override
        public void remove(String id) {
            board.keep(offset.incrementAndGet(), id, null);
        }
    });

    @BeforeEach
    void read() {
        board.caughtUp();
    }

    @Test
    void untilTheSourcesAreReadNothingIsSaid() {
        SourceBoard unread = new SourceBoard();

        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> unread.named("wire"));
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> unread.ofHost("wire.example"));
        assertThat(unread.ready()).isFalse();
    }

    @Test
    void aSourceIsFoundByItsIdByItsHostsAndByThoseBelowThem() {
        sources.put(ExampleSources.named("wire", "Wire", "wire.example"));
        sources.put(ExampleSources.named("sport", "Sport", "sport.wire.example"));

        assertThat(board.named("wire")).get().extracting("name").isEqualTo("Wire");
        assertThat(board.named("WIRE")).isEmpty();
        assertThat(board.ofHost("www.Wire.example")).get().extracting("id").isEqualTo("wire");
        assertThat(board.ofHost("live.sport.wire.example"))
                .get()
                .extracting("id")
                .isEqualTo("sport");
        assertThat(board.named("wire.example")).get().extracting("id").isEqualTo("wire");
        assertThat(board.ofHost("awire.example")).isEmpty();
        assertThat(board.ofHost("example")).isEmpty();
    }

    @Test
    void aChangeCountsAtOnce() {
        assertThat(sources.put(ExampleSources.named("wire", "Wire"))).isTrue();
        assertThat(board.named("wire")).get().extracting("name").isEqualTo("Wire");

        assertThat(sources.put(ExampleSources.named("wire", "New Wire"))).isFalse();

        assertThat(board.named("wire")).get().extracting("name").isEqualTo("New Wire");
        assertThat(sources.remove("wire")).isTrue();
        assertThat(sources.remove("wire")).isFalse();
        assertThat(board.named("wire")).isEmpty();
    }

    @Test
    void aHostIsOfOneSource() {
        sources.put(ExampleSources.named("wire", "Wire", "wire.example"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sources.put(ExampleSources.named("other", "Other", "wire.example")))
                .withMessage("the host wire.example is of the source wire");
    }

    @Test
    void whatStandsInTheFileIsChangedThereAlone() {
        sources.put(ExampleSources.named("wire", "Wire"));
        board.fix(List.of(ExampleSources.named("wire", "Wire of the file")));

        assertThat(board.named("wire")).get().extracting("name").isEqualTo("Wire of the file");
        assertThatExceptionOfType(FixedByFile.class)
                .isThrownBy(() -> sources.put(ExampleSources.named("wire", "Mine")));
        assertThatExceptionOfType(FixedByFile.class).isThrownBy(() -> sources.remove("wire"));

        board.fix(List.of());

        assertThat(board.named("wire")).get().extracting("name").isEqualTo("Wire");
    }

    @Test
    void theShareOfTeasersIsThatOfTheLatestHundred() {
        SourceTally tally = new SourceTally();
        for (int i = 0; i < 100; i++) {
            tally.took("wire", Completeness.SUMMARY);
        }
        assertThat(tally.all().get("wire")).isEqualTo(new Lately(100, 100)).matches(Lately::isMostlySummaries);

        for (int i = 0; i < 60; i++) {
            tally.took("wire", Completeness.FULL);
        }
        tally.took("small", Completeness.SUMMARY);

        assertThat(tally.all().get("wire"))
                .isEqualTo(new Lately(100, 40))
                .matches(lately -> !lately.isMostlySummaries());
        assertThat(tally.all().get("small")).isEqualTo(new Lately(1, 1)).matches(lately -> !lately.isMostlySummaries());
    }
}
