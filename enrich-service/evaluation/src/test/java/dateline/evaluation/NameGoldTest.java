package dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluation.NameGold.TypedSpan;
import dateline.finding.EntityType;
import dateline.finding.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameGoldTest {

    @Test
    void namesAreWhereTheirTokensStandInTheText() {
        var documents = NameGold.read("""
                -DOCSTART- O

                Anna NNP I-PER
                Berg NNP I-PER
                left VBD O

                Oslo NNP I-LOC
                """.lines().toList());

        assertThat(documents)
                .containsExactly(new NameGold.Document(
                        "Anna Berg left\nOslo\n",
                        Set.of(
                                new TypedSpan(EntityType.PERSON, new Span(0, 9)),
                                new TypedSpan(EntityType.PLACE, new Span(15, 19)))));
    }

    @Test
    void aNewNameOfTheSameTypeBeginsWithB() {
        var documents = NameGold.read(List.of("Oslo\tB-Location", "Bergen\tB-Location", "May\tB-Date"));

        assertThat(documents.getFirst().names())
                .containsExactlyInAnyOrder(
                        new TypedSpan(EntityType.PLACE, new Span(0, 4)),
                        new TypedSpan(EntityType.PLACE, new Span(5, 11)));
    }
}
