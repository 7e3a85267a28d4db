package dateline.index.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final DocumentJson JSON = new DocumentJson();

    @Test
    void joinedObjectsAreOneObjectWithTheFieldsOfBoth() {
        Json joined = Json.joined(JSON.encode(Map.of("title", "Ríos")), JSON.encode(Map.of("ordinal", 3)));

        assertThat(joined).hasToString("{\"title\":\"Ríos\",\"ordinal\":3}");
    }

    @Test
    void oneHeaderServesManyObjects() {
        Json header = JSON.encode(Map.of("language", "en"));

        assertThat(Json.joined(header, JSON.encode(Map.of("ordinal", 0))))
                .hasToString("{\"language\":\"en\",\"ordinal\":0}");
        assertThat(Json.joined(header, JSON.encode(Map.of("ordinal", 1))))
                .hasToString("{\"language\":\"en\",\"ordinal\":1}");
        assertThat(header).hasToString("{\"language\":\"en\"}");
    }

    @Test
    void anEmptyObjectCannotBeJoined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.joined(JSON.encode(Map.of()), JSON.encode(Map.of("ordinal", 0))));
    }
}
