package dateline.corenlp.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NetworkTest {

    /** Two symbols; of four hidden units the first counts the second symbol, and only that one is weighed. */
    private static Network counting() {
        float[][] embeddings = {{0}, {1}};
        float[][] inputWeights = new float[Network.INPUTS][];
        Arrays.setAll(inputWeights, input -> new float[] {1, 0, 0, 0});
        float[] bias = {0.5f, 0, 0, 0};
        float[][] outputWeights = {{2, -1}, {5, 5}, {5, 5}, {5, 5}};
        return new Network(embeddings, inputWeights, bias, outputWeights);
    }

    @Test
    void aScoreIsTheWeightedThirdPowerOfTheHiddenUnits() {
        int[] symbols = new int[Network.INPUTS];
        symbols[3] = 1;
        symbols[47] = 1;

        assertThat(counting().scores(symbols)).containsExactly(2 * 2.5 * 2.5 * 2.5, -2.5 * 2.5 * 2.5);
    }

    @Test
    void whatWasComputedForOneInputIsNotTakenForAnother() {
        float[][] embeddings = {{0}, {1}};
        float[][] inputWeights = new float[Network.INPUTS][];
        Arrays.setAll(inputWeights, input -> new float[] {input, 0, 0, 0});
        var network = new Network(embeddings, inputWeights, new float[4], new float[][] {{1}, {0}, {0}, {0}});

        for (int input = 0; input < Network.INPUTS; input++) {
            int[] symbols = new int[Network.INPUTS];
            symbols[input] = 1;

            assertThat(network.scores(symbols)).containsExactly((double) input * input * input);
        }
    }

    @Test
    void weightsThatDoNotFitTogetherAreRefused() {
        assertThatThrownBy(() -> new Network(new float[][] {{0}}, new float[3][4], new float[4], new float[4][1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
