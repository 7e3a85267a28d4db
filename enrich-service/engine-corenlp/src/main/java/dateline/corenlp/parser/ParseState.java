package dateline.corenlp.parser;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence in the middle of being parsed, by the arc-standard system: a stack of words, the words still to come, and the
 * dependencies made so far. Words count from 1, 0 is the root.
 */
final class ParseState {

    /** No word: the stack is not as deep, there is no such child. */
    private static final int NONE = -1;

    private static final int WORDS = 18;
    private static final int ON_STACK = 3;
    private static final int CHILDREN = 6;

    private final Symbols symbols;
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] labels;
    /** The outermost child so far on either side, and the one that was it before. */
    private final int[][] left;

    private final int[][] right;
    private final int[] stack;
    private int depth = 1;
    private int next = 1;

    ParseState(Symbols symbols, List<String> forms, List<String> tagNames) {
        this.symbols = symbols;
        int size = forms.size() + 1;
        words = new int[size];
        tags = new int[size];
        words[0] = symbols.rootWord();
        tags[0] = symbols.rootTag();
        for (int i = 1; i < size; i++) {
            words[i] = symbols.word(forms.get(i - 1));
            tags[i] = symbols.tag(tagNames.get(i - 1));
        }
        heads = new int[size];
        labels = new int[size];
        left = new int[][] {none(size), none(size)};
        right = new int[][] {none(size), none(size)};
        stack = new int[size];
    }

    private static int[] none(int size) {
        int[] children = new int[size];
        Arrays.fill(children, NONE);
        return children;
    }

    boolean isFinished() {
        return depth == 1 && !canShift();
    }

    boolean canShift() {
        return next < words.length;
    }

    /** Whether two words, not one and the root, can be joined. */
    boolean canJoin() {
        return depth > 2;
    }

    /** Whether nothing is left but to hang the last word from the root. */
    boolean canEnd() {
        return depth == 2 && !canShift();
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The word below the top of the stack hangs from the top. */
    void joinLeft(int label) {
        int head = stack(0);
        int child = stack(1);
        attach(child, head, label, left);
        stack[depth - 2] = head;
        depth--;
    }

    /** The top of the stack hangs from the word below. */
    void joinRight(int label) {
        attach(stack(0), stack(1), label, right);
        depth--;
    }

    /** Children are found from the inside to the outside, so the newest is the outermost. */
    private void attach(int child, int head, int label, int[][] side) {
        heads[child] = head;
        labels[child] = label;
        side[1][head] = side[0][head];
        side[0][head] = child;
    }

    int head(int word) {
        return heads[word];
    }

    int label(int word) {
        return labels[word];
    }

    private int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** What the network sees of the state: words, tags, labels. */
    int[] seen() {
        int[] seen = new int[Network.INPUTS];
        for (int i = 0; i < ON_STACK; i++) {
            see(stack(ON_STACK - 1 - i), seen, i);
            see(next + i < words.length ? next + i : NONE, seen, ON_STACK + i);
        }
        for (int i = 0; i < 2; i++) {
            int word = stack(i);
            int first = 2 * ON_STACK + i * CHILDREN;
            seeChild(child(left[0], word), seen, first);
            seeChild(child(right[0], word), seen, first + 1);
            seeChild(child(left[1], word), seen, first + 2);
            seeChild(child(right[1], word), seen, first + 3);
            seeChild(child(left[0], child(left[0], word)), seen, first + 4);
            seeChild(child(right[0], child(right[0], word)), seen, first + 5);
        }
        return seen;
    }

    private static int child(int[] children, int word) {
        return word == NONE ? NONE : children[word];
    }

    private void see(int word, int[] seen, int place) {
        seen[place] = word == NONE ? symbols.noWord() : words[word];
        seen[WORDS + place] = word == NONE ? symbols.noTag() : tags[word];
    }

    private void seeChild(int word, int[] seen, int place) {
        see(word, seen, place);
        seen[2 * WORDS + place - 2 * ON_STACK] = word == NONE ? symbols.noLabel() : symbols.label(labels[word]);
    }
}
