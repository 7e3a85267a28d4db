package dateline.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelFieldsTest {

    @Test
    void plainNamesAreSearchable() {
        LabelFields labels = LabelFields.of(Map.of("desk", "foreign", "desk.night", ""));

        assertThat(labels.searchable()).isEqualTo(Map.of("desk", "foreign", "desk.night", ""));
        assertThat(labels.others()).isEmpty();
    }

    @Test
    void oddNamesAreKeptAside() {
        String endless = "x".repeat(513);

        LabelFields labels = LabelFields.of(Map.of("", "a", "nul\0", "b", endless, "c"));

        assertThat(labels.searchable()).isEmpty();
        assertThat(labels.others())
                .containsExactlyInAnyOrder(
                        new LabelFields.Other("", "a"),
                        new LabelFields.Other("nul\0", "b"),
                        new LabelFields.Other(endless, "c"));
    }
}
