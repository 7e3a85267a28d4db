package dateline.command.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.command.stack.IndexVersions.IndexPart;
import org.junit.jupiter.api.Test;

class IndexVersionsTest {

    @Test
    void aSecondVersionRunsBesideTheUsualPart() {
        IndexVersions both = IndexVersions.FIRST.writing(2);

        assertThat(both.parts()).containsExactly(new IndexPart("index", 1), new IndexPart("index-v2", 2));
        assertThat(both.shown()).isEqualTo(1);
    }

    @Test
    void whatIsLeftAtTheEndIsTheUsualPart() {
        IndexVersions left = IndexVersions.FIRST.writing(2).showing(2).only();

        assertThat(left.parts()).containsExactly(new IndexPart("index", 2));
    }

    @Test
    void goingOnChangesNothing() {
        assertThat(IndexVersions.FIRST.writing(2).writing(2)).isEqualTo(IndexVersions.FIRST.writing(2));
    }

    @Test
    void nobodySeesWhatIsNotWritten() {
        assertThatThrownBy(() -> IndexVersions.FIRST.showing(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
