package dateline.text;

/**
 * One edge of a sentence's dependency tree, Universal Dependencies v2 labels ({@code nsubj}, {@code nsubj:pass},
 * {@code obl}, {@code ccomp} …).
 *
 * @param head index of the governing token in the sentence, or {@link #ROOT}
 * @param dependent index of the governed token in the sentence
 */
public record Dependency(int head, int dependent, String relation) {
    public static final int ROOT = -1;
}
