package dateline.corenlp.parser;

import org.jspecify.annotations.Nullable;

/**
 * Scores the steps that a parse may take next: the embeddings of 48 symbols, one layer of hidden units that take the third
 * power, one layer of scores. Sums are of double precision, since the trees have to be those that CoreNLP makes of the same
 * weights. Thread-safe.
 */
final class Network {

    /** How many symbols are seen: 18 words, their 18 tags and 12 labels. */
    static final int INPUTS = 48;

    /**
     * What symbols add to the hidden units is kept for so many of them, some 64 MB: most words of news are frequent ones. A
     * power of two.
     */
    private static final int KEPT = 1 << 14;

    /** So many rows are added in one pass over the sums. */
    private static final int ROWS = 4;

    private final float[][] embeddings;
    private final float[][] inputWeights;
    private final float[] bias;
    private final float[][] outputWeights;

    /** Places are overwritten without a lock: an entry never changes, and one that is lost is computed again. */
    private final @Nullable Contribution[] kept = new @Nullable Contribution[KEPT];

    /** What a symbol at one input adds to every hidden unit. Final fields make it safe to share without a lock. */
    private static final class Contribution {
        private final int symbolAndInput;
        private final float[] toUnits;

        Contribution(int symbolAndInput, float[] toUnits) {
            this.symbolAndInput = symbolAndInput;
            this.toUnits = toUnits;
        }
    }

    /**
     * A network over these weights.
     *
     * @param embeddings of every symbol
     * @param inputWeights for every input and place of its embedding those to all hidden units
     * @param outputWeights for every hidden unit those to all steps; the number of units is a multiple of four
     */
    Network(float[][] embeddings, float[][] inputWeights, float[] bias, float[][] outputWeights) {
        this.embeddings = embeddings;
        this.inputWeights = inputWeights;
        this.bias = bias;
        this.outputWeights = outputWeights;
        if (inputWeights.length != INPUTS * embeddings[0].length
                || outputWeights.length != bias.length
                || bias.length % ROWS != 0) {
            throw new IllegalArgumentException("the weights of the parser's network do not fit together");
        }
    }

    /** The score of every step, in the order of the output weights. */
    double[] scores(int[] symbols) {
        double[] units = new double[bias.length];
        add(bias, units);
        for (int input = 0; input < INPUTS; input += ROWS) {
            add(
                    contribution(symbols[input], input),
                    contribution(symbols[input + 1], input + 1),
                    contribution(symbols[input + 2], input + 2),
                    contribution(symbols[input + 3], input + 3),
                    units);
        }
        double[] scores = new double[outputWeights[0].length];
        for (int unit = 0; unit < units.length; unit += ROWS) {
            addWeighted(unit, units, scores);
        }
        return scores;
    }

    private float[] contribution(int symbol, int input) {
        int key = symbol * INPUTS + input;
        int place = (key * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(KEPT));
        Contribution found = kept[place];
        if (found == null || found.symbolAndInput != key) {
            found = new Contribution(key, computed(symbol, input));
            kept[place] = found;
        }
        return found.toUnits;
    }

    private float[] computed(int symbol, int input) {
        float[] embedding = embeddings[symbol];
        double[] units = new double[bias.length];
        for (int i = 0; i < embedding.length; i++) {
            addWeighted(inputWeights[input * embedding.length + i], embedding[i], units);
        }
        float[] rounded = new float[units.length];
        for (int i = 0; i < units.length; i++) {
            rounded[i] = (float) units[i];
        }
        return rounded;
    }

    // The loops below are plain, so that the compiler makes vector instructions of them.

    private static void add(float[] row, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    private static void add(float[] one, float[] two, float[] three, float[] four, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += ((double) one[i] + (double) two[i]) + ((double) three[i] + (double) four[i]);
        }
    }

    private static void addWeighted(float[] row, double weight, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i] * weight;
        }
    }

    private void addWeighted(int unit, double[] units, double[] scores) {
        double one = cube(units[unit]);
        double two = cube(units[unit + 1]);
        double three = cube(units[unit + 2]);
        double four = cube(units[unit + 3]);
        float[] ofOne = outputWeights[unit];
        float[] ofTwo = outputWeights[unit + 1];
        float[] ofThree = outputWeights[unit + 2];
        float[] ofFour = outputWeights[unit + 3];
        for (int i = 0; i < scores.length; i++) {
            scores[i] += (ofOne[i] * one + ofTwo[i] * two) + (ofThree[i] * three + ofFour[i] * four);
        }
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
