package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dependency tree of one sentence; token indices are those of the sentence. Immutable. */
public final class DependencyTree {

    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;

    /**
     * A tree over this many tokens.
     *
     * @param dependencies at most one for each token; a token without one hangs from the root by {@code dep}
     */
    public DependencyTree(int tokens, List<Dependency> dependencies) {
        heads = new int[tokens];
        relations = new String[tokens];
        children = new ArrayList<>(tokens);
        for (int i = 0; i < tokens; i++) {
            heads[i] = Dependency.ROOT;
            relations[i] = "dep";
            children.add(new ArrayList<>());
        }
        for (Dependency dependency : dependencies) {
            heads[dependency.dependent()] = dependency.head();
            relations[dependency.dependent()] = dependency.relation();
        }
        for (int i = 0; i < tokens; i++) {
            if (heads[i] != Dependency.ROOT) {
                children.get(heads[i]).add(i);
            }
        }
    }

    public int size() {
        return heads.length;
    }

    /** Index of the token that governs this one, or {@link Dependency#ROOT}. */
    public int head(int token) {
        return heads[token];
    }

    /** The label with its subtype, such as {@code nsubj:pass}. */
    public String relation(int token) {
        return relations[token];
    }

    /** Whether the label is this one, or a subtype of it: {@code nsubj:pass} is an {@code nsubj}. */
    public boolean is(int token, String relation) {
        String label = relations[token];
        return label.equals(relation) || label.startsWith(relation + ":");
    }

    /** In order of position. */
    public List<Integer> children(int token) {
        return List.copyOf(children.get(token));
    }

    /** The first child with this label or a subtype of it. */
    public Optional<Integer> child(int token, String relation) {
        return children.get(token).stream().filter(child -> is(child, relation)).findFirst();
    }

    /** The token and all that hang from it, in order of position. */
    public List<Integer> subtree(int token) {
        boolean[] seen = new boolean[heads.length];
        collect(token, seen);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            if (seen[i]) {
                found.add(i);
            }
        }
        return found;
    }

    private void collect(int token, boolean[] seen) {
        if (!seen[token]) {
            seen[token] = true;
            children.get(token).forEach(child -> collect(child, seen));
        }
    }
}
