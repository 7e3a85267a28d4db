package dateline.corenlp.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

/**
 * Reads a model: seven lines with sizes; a line with name and embedding for every word, tag and label; a line of weights for
 * every place of an input's embedding; the bias; a line of weights for every hidden unit. Which sums CoreNLP computes
 * beforehand stands behind that and is left aside.
 */
final class ModelReader {

    private final BufferedReader lines;

    private ModelReader(BufferedReader lines) {
        this.lines = lines;
    }

    static TransitionParser read(InputStream model) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(model, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            return new ModelReader(lines).parser();
        } catch (NumberFormatException e) {
            throw new IOException("not a model of the parser", e);
        }
    }

    private TransitionParser parser() throws IOException {
        int words = size("dict");
        int tags = size("pos");
        int labels = size("label");
        int embedding = size("embeddingSize");
        int units = size("hiddenSize");
        int inputs = size("numTokens");
        int computedBefore = size("preComputed");
        if (inputs != Network.INPUTS || computedBefore < 0) {
            throw new IOException("not a model of a parser that sees " + Network.INPUTS + " symbols");
        }
        float[][] embeddings = new float[words + tags + labels][embedding];
        var symbols = new Symbols(
                named(embeddings, 0, words), named(embeddings, words, tags), named(embeddings, words + tags, labels));
        float[][] inputWeights = rows(inputs * embedding, units);
        float[] bias = rows(1, units)[0];
        return new TransitionParser(
                symbols, new Network(embeddings, inputWeights, bias, rows(units, 2 * symbols.labels() + 1)));
    }

    private int size(String name) throws IOException {
        String line = line();
        if (!line.startsWith(name + "=")) {
            throw new IOException("not a model of the parser: " + name + " is missing");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    /** Reads names with their embeddings, and returns the names. */
    private List<String> named(float[][] embeddings, int first, int count) throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = first; i < first + count; i++) {
            var words = new StringTokenizer(line(), " ");
            names.add(words.nextToken());
            fill(embeddings[i], words);
        }
        return names;
    }

    private float[][] rows(int count, int width) throws IOException {
        float[][] rows = new float[count][width];
        for (float[] row : rows) {
            fill(row, new StringTokenizer(line(), " "));
        }
        return rows;
    }

    private static void fill(float[] row, StringTokenizer numbers) throws IOException {
        if (numbers.countTokens() != row.length) {
            throw new IOException("not a model of the parser: a line with " + numbers.countTokens()
                    + " numbers instead of " + row.length);
        }
        for (int i = 0; i < row.length; i++) {
            row[i] = Float.parseFloat(numbers.nextToken());
        }
    }

    private String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("not a model of the parser: it ends too early");
        }
        return line;
    }
}
