package dateline.text;

/** Parses one sentence of a text that the same engine analysed. Called at most once for a sentence. */
@FunctionalInterface
public interface DependencyParser {
    DependencyTree parse(Sentence sentence);
}
