package dateline.command.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BucketTest {

    @Test
    void everyIdIsInOneBucket() {
        Random random = new Random(3);
        List<String> ids = Stream.concat(
                        Stream.of("0".repeat(32), "f".repeat(32), "09" + "f".repeat(30), "10" + "0".repeat(30)),
                        Stream.generate(() -> String.format("%016x%016x", random.nextLong(), random.nextLong()))
                                .limit(500))
                .toList();

        assertThat(ids)
                .allSatisfy(id -> assertThat(Bucket.all().stream().filter(bucket -> holds(bucket, id)))
                        .hasSize(1));
    }

    @Test
    void aBucketEndsWhereTheNextBegins() {
        assertThat(new Bucket(15).first()).isEqualTo("0f");
        assertThat(new Bucket(15).end()).isEqualTo("10");
        assertThat(new Bucket(255).end()).isNull();
    }

    private static boolean holds(Bucket bucket, String id) {
        String end = bucket.end();
        return id.compareTo(bucket.first()) >= 0 && (end == null || id.compareTo(end) < 0);
    }
}
