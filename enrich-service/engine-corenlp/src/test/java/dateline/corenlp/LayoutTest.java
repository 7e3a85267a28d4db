package dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void aBlankLineSplitsBlocksAndAnyBreakSplitsLines() {
        assertThat(blocks("one\ntwo\r\nthree\rfour\u2028five\n\nsix"))
                .containsExactly(List.of("one", "two", "three", "four", "five"), List.of("six"));
    }

    @Test
    void withoutAnyBlankLineEveryLineIsABlock() {
        assertThat(blocks("one\ntwo\n")).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void aLineOfWhiteSpaceIsBlank() {
        assertThat(blocks("\n \t\none\n\u00A0\u200B\u3000\r\ntwo \r\n"))
                .containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void aTextOfNothingButWhiteSpaceHasNoBlock() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks("\r\n\n \uFEFF")).isEmpty();
    }

    private static List<List<String>> blocks(String text) {
        return Layout.of(text).stream()
                .map(block -> block.lines().stream()
                        .map(line -> text.substring(line.start(), line.end()))
                        .toList())
                .toList();
    }
}
