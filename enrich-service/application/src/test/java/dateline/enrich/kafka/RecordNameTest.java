package dateline.enrich.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Samples;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordNameTest {

    @Test
    void aRecordIsCalledByItsArticleAndItsPlace() {
        assertThat(named(Samples.ID.value())).isEqualTo("article " + Samples.ID + " (news-3@7)");
    }

    @Test
    void aKeyThatIsNoIdIsNotRepeated() {
        assertThat(named("somebody's secret")).isEqualTo("article with a key that is no id (news-3@7)");
        assertThat(named(null)).isEqualTo("article without key (news-3@7)");
    }

    private static String named(@Nullable String key) {
        return RecordName.of(new ConsumerRecord<>("news", 3, 7, key == null ? null : key.getBytes(UTF_8), new byte[0]));
    }
}
