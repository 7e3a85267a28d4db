package dateline.command.reindex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CopyLinesTest {

    @Test
    void anArticleIsOnlyCreated() {
        assertThat(lines("news-articles-v1", "0a")).isEqualTo("""
                        {"create":{"_index":"news-articles-v2","_id":"0a"}}
                        {"hidden":false,"salience":0.1}
                        """);
    }

    @Test
    void aChildKeepsItsVersionAndYieldsToAHigherOne() {
        assertThat(lines("news-quotes-v1", "0a:quote:0")).isEqualTo("""
                        {"index":{"_index":"news-quotes-v2","_id":"0a:quote:0","version":1815065395201025,\
                        "version_type":"external_gte"}}
                        {"hidden":false,"salience":0.1}
                        """);
    }

    @Test
    void whatIsNoIndexOfTheOlderVersionIsNotCopied() {
        assertThatThrownBy(() -> lines("news-quotes-v3", "0a:quote:0")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String lines(String index, String id) {
        String hit =
                "{\"_index\":\"%s\",\"_id\":\"%s\",\"_version\":1815065395201025,\"_source\":{\"hidden\":false,\"salience\":0.1}}"
                        .formatted(index, id);
        return new String(CopyLines.of(1, 2, JsonMapper.shared().readTree(hit)), UTF_8);
    }
}
