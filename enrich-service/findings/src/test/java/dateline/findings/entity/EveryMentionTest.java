package dateline.findings.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.Entity;
import dateline.finding.FindingKey;
import dateline.finding.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text, shown on texts put together by chance from a seed. */
class EveryMentionTest {

    private static final List<String> PIECES = List.of(
            "President",
            "Maria",
            "Gonzalez",
            "O’Brien",
            "van",
            "der",
            "Berg",
            "al-Sayed",
            "IMF",
            "(IMF)",
            "the",
            "International",
            "Monetary",
            "Fund",
            "of",
            "University",
            "Oslo",
            "U.S.",
            "Embassy",
            "in",
            "said",
            "she",
            "he",
            "his",
            "\"",
            "“",
            "”",
            "'s",
            "’s",
            ",",
            ".",
            "mayor",
            "The",
            "driver",
            "Monday",
            "12",
            "&",
            "-",
            "\n",
            "\n\n",
            "😀",
            "naïve",
            "É",
            "JOHN",
            "SMITH",
            "John",
            "Smith",
            "Jr.",
            "who",
            "and",
            "(",
            ")",
            "http://a.b/c",
            "@home");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyMentionLiesInTheBodyAndOverlapsNoOther(long seed) {
        String body = body(seed);

        List<Mention> mentions = Found.in(body).entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();

        int end = 0;
        for (Mention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.end()).isLessThanOrEqualTo(body.length());
            assertThat(mention.span().of(body)).isNotBlank();
            end = mention.end();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theSameBodyGivesTheSameEntities(long seed) {
        assertThat(Found.in(body(seed)).entities())
                .isEqualTo(Found.in(body(seed)).entities());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void noTwoEntitiesHaveOneKey(long seed) {
        List<FindingKey> keys =
                Found.in(body(seed)).entities().stream().map(Entity::key).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    private static String body(long seed) {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder("Oslo");
        for (int i = 0; i < 400; i++) {
            body.append(random.nextInt(8) == 0 ? "" : " ").append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return body.toString().strip();
    }
}
