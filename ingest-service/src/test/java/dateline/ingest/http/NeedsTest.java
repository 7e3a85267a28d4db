package dateline.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.access.Scope;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            POST,   /v1/articles,         WRITE
            POST,   /v1/articles:preview, WRITE
            DELETE, /v1/articles/a,       WRITE
            POST,   /v1/sourcesque,       WRITE
            GET,    /v1/receipts/a,       -
            GET,    /actuator/health,     -
            HEAD,   /v1/openapi.yaml,     -
            GET,    /v1/feeds,            -
            PUT,    /v1/sources/a,        MANAGE
            DELETE, /v1/feeds/a,          MANAGE
            POST,   /v1/feeds:import,     MANAGE
            POST,   /v1/feeds,            MANAGE
            """)
    void everyRequestTakesAScopeOrNone(String method, String path, Scope scope) {
        assertThat(Needs.of(method, path)).isEqualTo(Optional.ofNullable(scope));
    }
}
