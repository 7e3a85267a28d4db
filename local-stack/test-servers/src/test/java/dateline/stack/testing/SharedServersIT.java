package dateline.stack.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestServers.class)
class SharedServersIT {

    private static final String ANALYSIS = """
            {"settings": {"number_of_replicas": 0, "analysis": {
               "filter": {
                 "starts": {"type": "edge_ngram", "min_gram": 2, "max_gram": 5},
                 "owner": {"type": "stemmer", "language": "possessive_english"}},
               "analyzer": {
                 "stems": {"tokenizer": "standard", "filter": ["owner", "lowercase", "asciifolding", "porter_stem"]},
                 "beginnings": {"tokenizer": "standard", "filter": ["lowercase", "starts"]}},
               "normalizer": {"folded": {"type": "custom", "filter": ["lowercase", "asciifolding"]}}}},
             "mappings": {"dynamic": "strict", "properties": {
               "body": {"type": "text", "analyzer": "english"},
               "title": {"type": "text", "analyzer": "stems"},
               "name": {"type": "keyword", "fields": {"folded": {"type": "keyword", "normalizer": "folded"}}}}}}
            """;

    @Test
    void aRecordIsReadBack(KafkaServer kafka) throws Exception {
        var log = new KafkaLog(kafka.bootstrapServers(), "read-back");
        log.create();

        log.append("first".getBytes(UTF_8));

        assertThat(log.read(1)).containsExactly("first".getBytes(UTF_8));
    }

    @Test
    void aRecordOfSeventeenMebibytesFits(KafkaServer kafka) throws Exception {
        var log = new KafkaLog(kafka.bootstrapServers(), "large");
        log.create();

        log.append(new byte[17 << 20]);

        assertThat(log.read(1)).extracting(value -> value.length).isEqualTo(List.of(17 << 20));
    }

    @Test
    void documentsAreFoundByStemAndByFoldedName(ElasticsearchServer elasticsearch) throws Exception {
        var http = new Http(elasticsearch.uri());
        http.put("/found", ANALYSIS);

        http.put("/found/_doc/1?refresh=true", """
                {"body": "The ministers were negotiating", "title": "Minister's visits", "name": "José Müller"}""");

        assertThat(http.get("/found/_search?q=body:negotiate")).contains("\"value\":1");
        assertThat(http.get("/found/_search?q=title:visit")).contains("\"value\":1");
        assertThat(http.post("/found/_search", "{\"query\":{\"term\":{\"name.folded\":\"jose MULLER\"}}}"))
                .contains("\"value\":1");
    }

    @Test
    void wordsAreFoundByTheirBeginning(ElasticsearchServer elasticsearch) throws Exception {
        var http = new Http(elasticsearch.uri());
        http.put("/beginnings", ANALYSIS);

        String tokens = http.post("/beginnings/_analyze", "{\"analyzer\":\"beginnings\",\"text\":\"Lisbon\"}");

        assertThat(tokens)
                .contains("\"li\"", "\"lis\"", "\"lisb\"", "\"lisbo\"")
                .doesNotContain("\"lisbon\"");
    }

    @Test
    void aStemmerThatTheNodeLacksIsRefused(ElasticsearchServer elasticsearch) {
        var http = new Http(elasticsearch.uri());

        assertThatThrownBy(() -> http.put("/refused", ANALYSIS.replace("possessive_english", "elvish")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("elvish");
    }

    @Test
    void theRootPageSaysWhatClientsAskFor(ElasticsearchServer elasticsearch) throws Exception {
        assertThat(new Http(elasticsearch.uri()).get("/"))
                .contains("\"number\":\"" + ImageVersions.read().elasticsearch() + "\"", "You Know, for Search");
    }
}
