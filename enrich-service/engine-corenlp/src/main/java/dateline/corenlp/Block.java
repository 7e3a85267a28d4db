package dateline.corenlp;

import java.util.List;

/**
 * A run of lines between blank lines, without the white space around it.
 *
 * @param lines in order, none blank; line ends and the white space around a line belong to none
 */
record Block(List<Line> lines) {
    Block {
        lines = List.copyOf(lines);
    }

    int start() {
        return lines.getFirst().start();
    }

    int end() {
        return lines.getLast().end();
    }

    /** A line of a block: a sentence never crosses its end. */
    record Line(int start, int end) {}
}
